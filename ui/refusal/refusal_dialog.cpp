// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusal/refusal_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/kit/option_rows.h"
#include "ui/words/in_month.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::ButtonKind;
using kit::KeycapButton;

namespace {

constexpr int kWidth = 466;
constexpr int kDigits = 9;
constexpr int kReminders[] = {7, 14, 30, 60, 90, 180};
constexpr int kUsualReminder = 30;

} // namespace

RefusalDialog::RefusalDialog(const theme::Theme& theme, const DeskLists& lists, const QString& clientName, const QString& wish,
                             QWidget* parent)
    : DialogFrame(theme, parent), m_list(lists.reasonsByDigit()), m_reasons(new kit::OptionList(theme)),
      m_details(new kit::Field(theme)), m_reminds(new kit::CheckBox(theme, tr("Напомнить через"))), m_after(new kit::Combo(theme)),
      m_save(new KeycapButton(theme, tr("Сохранить отказ"), QStringLiteral("Enter"), ButtonKind::Primary))
{
    const QString asked = wish.isEmpty() ? tr("Без причины отказ не сохранить.") : tr("%1. Без причины отказ не сохранить.").arg(wish);
    setTitle(tr("Отказ: %1").arg(words::clientName(clientName)), asked);
    setFixedWidth(theme.px(kWidth));
    auto* sign = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second);
    headerRow()->insertWidget(0, sign);
    kit::followTheme(sign, theme, [sign, &theme] {
        sign->setPixmap(theme.icons().pixmap(theme::Icon::CircleMinus, theme.tokens().t2, 16, sign->devicePixelRatioF()));
    });
    showReasons(nullptr, {});
    m_reasons->setAccessibleName(tr("Причина"));
    body()->addSpacing(6);
    body()->addWidget(kit::optionRows(*m_reasons, static_cast<int>(m_list.size())));
    body()->addSpacing(2);
    body()->addWidget(labelled(theme, tr("Подробности"), tr("необязательно"), m_details));
    body()->addWidget(reminderRow());
    body()->addWidget(problemLine());

    auto* keep = new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    for (KeycapButton* button : {keep, m_save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_save, &QPushButton::clicked, this, [this] {
        hold();
        Q_EMIT submitted({m_list[static_cast<std::size_t>(m_reasons->current())].key, m_details->text().trimmed(),
                          m_reminds->isChecked() ? std::optional(m_after->currentData().toInt()) : std::nullopt});
    });
    connect(m_reasons, &kit::OptionList::currentChanged, this, &RefusalDialog::refresh);
    connect(m_reasons, &kit::OptionList::typedPast, this, [this](const QString& text) {
        m_details->setFocus(Qt::TabFocusReason);
        m_details->insert(text);
    });
    setDefaultButton(m_save);
    setFirstFocus(m_reasons);
    setContextKeys({{{QStringLiteral("1…%1").arg(std::min<std::size_t>(m_list.size(), kDigits))}, tr("причина")},
                    {{QStringLiteral("Tab")}, tr("подробности, напоминание")},
                    {{QStringLiteral("Enter")}, tr("сохранить")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
    refresh();
}

QWidget* RefusalDialog::reminderRow()
{
    for (const int days : kReminders)
        m_after->addItem(tr("%n дней", nullptr, days), days);
    m_after->setCurrentIndex(m_after->findData(kUsualReminder));
    m_after->setAccessibleName(tr("Через сколько дней напомнить"));
    m_after->setEnabled(false);
    connect(m_reminds, &QCheckBox::toggled, m_after, &QWidget::setEnabled);
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_reminds);
    columns->addStretch(1);
    columns->addWidget(m_after);
    return row;
}

void RefusalDialog::setCounts(const QHash<QString, int>& counts, QDate month)
{
    showReasons(&counts, month);
}

void RefusalDialog::showReasons(const QHash<QString, int>* counts, QDate month)
{
    QList<kit::Option> options;
    for (const catalog::LostReason& reason : m_list) {
        kit::Option option;
        option.text = words::reasonWord(reason.key);
        if (options.size() == kDigits)
            option.key = QStringLiteral("0"); // after 9, as on the keyboard
        if (counts && !reason.spam) // spam leaves every figure
            option.note = tr("%1 %2", "a count and its month: 61 in October").arg(words::countText(counts->value(reason.key)), words::inMonthText(month));
        options.append(option);
    }
    m_reasons->setOptions(options);
}

void RefusalDialog::refresh()
{
    m_save->setEnabled(m_reasons->current() >= 0);
    showProblem({});
}

void RefusalDialog::keyPressEvent(QKeyEvent* event)
{
    // A digit means a reason wherever the focus is, but in the text, where it is typed.
    if (!m_details->hasFocus() && m_reasons->takeDigit(event->key()))
        return;
    DialogFrame::keyPressEvent(event);
}

} // namespace priyom::desk

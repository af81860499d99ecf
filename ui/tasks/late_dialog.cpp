// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/late_dialog.h"

#include "core/bookings/booking_service.h"
#include "ui/desk/labelled.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::tasksui {

namespace {

constexpr int kWidth = 466;
constexpr int kUsual[] = {5, 10, 15, 20, 30}; // by digit

} // namespace

LateDialog::LateDialog(const theme::Theme& theme, const QString& clientName, const QString& about, int late,
                       const Waiting& waiting, QWidget* parent)
    : DialogFrame(theme, parent), m_usual(new kit::OptionList(theme)), m_typed(new kit::Field(theme)),
      m_waiting(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Warn))
{
    setTitle(tr("Опаздывает: %1").arg(words::clientName(clientName)), about);
    setFixedWidth(theme.px(kWidth));
    QList<kit::Option> options;
    const auto add = [&](const QString& text, int minutes) {
        kit::Option option{text, waiting(minutes)};
        option.noteTone = kit::Tone::Warn;
        options += option;
        m_minutes += minutes;
    };
    for (const int minutes : kUsual)
        add(words::durationText(minutes * 60), minutes);
    if (late > 0)
        add(tr("Придёт вовремя"), 0);
    m_usual->setAccessibleName(tr("На сколько опоздает"));
    m_usual->setOptions(options);
    m_typed->setMaxLength(3);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    body()->addSpacing(6);
    body()->addWidget(m_usual);
    body()->addSpacing(2);
    body()->addWidget(desk::labelled(theme, tr("Другое"), tr("минут, до %1").arg(bookings::kLatest), m_typed));
    body()->addWidget(m_waiting);
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* save = new kit::KeycapButton(theme, tr("Отметить"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &LateDialog::submitTyped);
    connect(m_usual, &kit::OptionList::picked, this, [this](int index) { submit(m_minutes.value(index)); });
    connect(m_typed, &QLineEdit::textChanged, this, [this, waiting](const QString& text) {
        m_waiting->setText(waiting(text.trimmed().toInt()));
        m_waiting->setVisible(!m_waiting->text().isEmpty());
    });
    setDefaultButton(save);
    setFirstFocus(m_usual);
    setContextKeys({{{QStringLiteral("1"), QString::number(options.size())}, tr("на сколько")},
                    {{QStringLiteral("Tab")}, tr("другое число минут")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
}

void LateDialog::submit(int minutes)
{
    hold();
    Q_EMIT submitted(minutes);
}

// What was typed; else what the arrows stand on.
void LateDialog::submitTyped()
{
    const QString text = m_typed->text().trimmed();
    if (text.isEmpty() && m_usual->current() >= 0) {
        submit(m_minutes.value(m_usual->current()));
        return;
    }
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (isNumber && minutes > 0 && minutes <= bookings::kLatest) {
        submit(minutes);
        return;
    }
    showProblem(text.isEmpty() ? tr("Нажмите цифру или напишите, на сколько минут.")
                               : tr("Минуты пишут числом от 1 до %1.").arg(bookings::kLatest));
    if (!text.isEmpty())
        m_typed->setFocus(Qt::OtherFocusReason);
}

void LateDialog::keyPressEvent(QKeyEvent* event)
{
    // A digit chooses wherever the focus is, but in the text, where it is typed.
    if (!m_typed->hasFocus() && m_usual->takeDigit(event->key()))
        return;
    DialogFrame::keyPressEvent(event);
}

} // namespace priyom::tasksui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/person_dialog.h"

#include "ui/kit/option_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kWidth = 420;
constexpr int kDigits = 8; // the ninth is the queue's, whoever follows is reached by arrows

} // namespace

PersonDialog::PersonDialog(const theme::Theme& theme, const DeskLists& lists, const QString& title,
                           const QString& about, PersonId present, QWidget* parent)
    : DialogFrame(theme, parent), m_persons(new kit::OptionList(theme))
{
    setTitle(title, about);
    setFixedWidth(theme.px(kWidth));
    QList<kit::Option> options;
    const auto addQueue = [&] {
        options.append({tr("Общая очередь"), present.isValid() ? QString() : tr("сейчас")});
        m_names.append(QString());
    };
    for (const staff::Person& person : lists.managers()) {
        if (m_names.size() == kDigits)
            addQueue();
        kit::Option option;
        option.text = person.name;
        option.note = person.id == present ? tr("сейчас") : QString();
        options.append(option);
        m_names.append(person.name);
    }
    if (!m_names.contains(QString()))
        addQueue();
    m_persons->setOptions(options);
    m_persons->setAccessibleName(tr("Ответственный"));
    body()->addSpacing(6);
    body()->addWidget(kit::optionRows(*m_persons, static_cast<int>(options.size())));
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* give = new kit::KeycapButton(theme, tr("Передать"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, give}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    give->setEnabled(false);
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    const auto submit = [this] {
        hold();
        Q_EMIT submitted(m_names.value(m_persons->current()));
    };
    connect(give, &QPushButton::clicked, this, submit);
    connect(m_persons, &kit::OptionList::picked, this, submit);
    connect(m_persons, &kit::OptionList::currentChanged, give, [give](int index) { give->setEnabled(index >= 0); });
    setDefaultButton(give);
    setFirstFocus(m_persons);
    QList<kit::KeyHint> keys{{{QStringLiteral("1…%1").arg(std::min<qsizetype>(m_names.size(), kDigits + 1))}, tr("кому")}};
    if (m_names.size() > kDigits + 1)
        keys.append({{QStringLiteral("↑"), QStringLiteral("↓")}, tr("остальные")});
    keys.append({{QStringLiteral("Esc")}, tr("не менять")});
    setContextKeys(keys);
}

void PersonDialog::keyPressEvent(QKeyEvent* event)
{
    if (!m_persons->takeDigit(event->key()))
        DialogFrame::keyPressEvent(event);
}

} // namespace priyom::desk

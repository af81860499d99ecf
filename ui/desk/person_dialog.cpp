// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/person_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::desk {

namespace {

constexpr int kWidth = 420;
constexpr int kDigits = 8; // the ninth is the queue's

} // namespace

PersonDialog::PersonDialog(const theme::Theme& theme, const DeskLists& lists, const QString& title,
                           const QString& about, PersonId present, QWidget* parent)
    : DialogFrame(theme, parent), m_persons(new kit::OptionList(theme)),
      m_problem(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Bad))
{
    setTitle(title, about);
    setFixedWidth(theme.px(kWidth));
    QList<kit::Option> options;
    for (const staff::Person& person : lists.managers()) {
        if (m_names.size() == kDigits)
            break;
        kit::Option option;
        option.text = person.name;
        option.note = person.id == present ? tr("сейчас") : QString();
        options.append(option);
        m_names.append(person.name);
    }
    options.append({tr("Общая очередь"), present.isValid() ? QString() : tr("сейчас")});
    m_names.append(QString());
    m_persons->setOptions(options);
    m_persons->setAccessibleName(tr("Ответственный"));
    body()->addSpacing(6);
    body()->addWidget(m_persons);
    body()->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* give = new kit::KeycapButton(theme, tr("Передать"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, give}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    give->setEnabled(false);
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    const auto submit = [this] { Q_EMIT submitted(m_names.value(m_persons->current())); };
    connect(give, &QPushButton::clicked, this, submit);
    connect(m_persons, &kit::OptionList::picked, this, submit);
    connect(m_persons, &kit::OptionList::currentChanged, give, [give](int index) { give->setEnabled(index >= 0); });
    setDefaultButton(give);
    setFirstFocus(m_persons);
    setContextKeys(
        {{{QStringLiteral("1…%1").arg(m_names.size())}, tr("кому")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

void PersonDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PersonDialog::keyPressEvent(QKeyEvent* event)
{
    if (!m_persons->takeDigit(event->key()))
        DialogFrame::keyPressEvent(event);
}

} // namespace priyom::desk

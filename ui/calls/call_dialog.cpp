// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_dialog.h"

#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::callsui {

using tasks::CallOutcome;

namespace {

constexpr int kWidth = 590; // three buttons in a row

} // namespace

CallDialog::CallDialog(const theme::Theme& theme, const Clock& clock, const Zone& zone, const QString& clientName,
                       const QString& length, bool ofRequest, QWidget* parent)
    : DialogFrame(theme, parent), m_name(words::clientName(clientName)), m_length(length), m_ofRequest(ofRequest),
      m_outcomes(new kit::OptionList(theme)), m_turn(new kit::KeycapButton(theme, {}, QStringLiteral("F5"))),
      m_none(new kit::KeycapButton(theme, tr("Звонка не было"), QStringLiteral("Delete"))), m_back(new kit::KeycapButton(theme, {}, QStringLiteral("Esc"))),
      m_when(new desk::WhenChoice(theme, clock, zone))
{
    setFixedWidth(theme.px(kWidth));
    m_outcomes->setAccessibleName(tr("Итог звонка"));
    body()->addSpacing(6);
    body()->addWidget(m_outcomes);
    body()->addWidget(m_when);
    m_when->hide();
    body()->addWidget(problemLine());
    footer()->insertWidget(0, m_turn); // whose call it was stands apart from how it ended
    for (kit::KeycapButton* button : {m_turn, m_none, m_back}) {
        button->setSize(kit::ButtonSize::Dialog);
        if (button != m_turn)
            footer()->addWidget(button);
    }
    connect(m_turn, &QPushButton::clicked, this, &CallDialog::turnRound);
    connect(m_none, &QPushButton::clicked, this, &CallDialog::drop);
    connect(m_back, &QPushButton::clicked, this, [this] { m_when->isHidden() ? dismiss() : askOutcome(); });
    connect(m_outcomes, &kit::OptionList::picked, this, &CallDialog::pick);
    connect(m_when, &desk::WhenChoice::chosen, this, [this](Instant when) { submit({m_outcome, when, m_direction}); });
    setFirstFocus(m_outcomes);
    showOutcomes();
}

void CallDialog::showOutcomes()
{
    setTitle((isTheirs() ? tr("Звонок от клиента: %1") : tr("Звонок: %1")).arg(m_name), m_length);
    m_choices = {{1, CallOutcome::Reached}};
    QList<kit::Option> outcomes{{isTheirs() ? tr("Поговорили") : tr("Дозвонились")}};
    if (!isTheirs()) { // one of theirs that nobody took is a missed call, and no talk
        m_choices.append({2, CallOutcome::NotReached, true});
        outcomes.append({tr("Не дозвонились"), tr("когда перезвонить")});
    }
    m_choices.append({3, CallOutcome::Booked});
    outcomes.append({tr("Записать"), QStringLiteral("F4")});
    if (m_ofRequest) {
        m_choices.append({4, CallOutcome::Refused});
        outcomes.append({tr("Отказ"), QStringLiteral("F9")});
    }
    m_choices.append({5, CallOutcome::Reached, true});
    outcomes.append({isTheirs() ? tr("Поговорили, перезвонить позже") : tr("Дозвонились, перезвонить позже"), tr("когда")});
    for (int at = 0; at < outcomes.size(); ++at)
        outcomes[at].key = QString::number(m_choices.at(at).digit);
    m_outcomes->setOptions(outcomes);
    m_back->setText(tr("Продолжить звонок"));
    m_turn->setText(isTheirs() ? tr("Звонили мы") : tr("Звонил клиент"));
    setContextKeys({{{QStringLiteral("1…%1").arg(m_choices.constLast().digit)}, tr("итог звонка")},
                    {{QStringLiteral("F5")}, isTheirs() ? tr("звонили мы") : tr("звонил клиент")},
                    {{QStringLiteral("Delete")}, tr("звонка не было")},
                    {{QStringLiteral("Esc")}, tr("продолжить звонок")}});
}

void CallDialog::turnRound()
{
    m_direction = isTheirs() ? touches::Direction::Out : touches::Direction::In;
    showOutcomes();
    m_outcomes->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void CallDialog::pick(int option)
{
    const Choice& choice = m_choices.at(option);
    if (choice.asksWhen)
        askWhen(choice.outcome);
    else
        submit({choice.outcome, std::nullopt, m_direction});
}

void CallDialog::submit(const tasks::CallEnd& end)
{
    hold();
    Q_EMIT submitted(end);
}

void CallDialog::drop()
{
    hold();
    Q_EMIT dropped();
}

// What is printed beside a result is its key, as everywhere.
bool CallDialog::takeOutcomeKey(int key)
{
    if (key != Qt::Key_F4 && key != Qt::Key_F9)
        return false;
    const CallOutcome meant = key == Qt::Key_F4 ? CallOutcome::Booked : CallOutcome::Refused;
    const auto at = std::find_if(m_choices.begin(), m_choices.end(), [meant](const Choice& choice) { return choice.outcome == meant; });
    if (at == m_choices.end())
        return false;
    pick(static_cast<int>(at - m_choices.begin()));
    return true;
}

void CallDialog::askWhen(CallOutcome outcome)
{
    m_outcome = outcome;
    m_turn->hide(); // that is said by now
    m_none->hide();
    m_when->show();
    m_when->options()->setFocus(Qt::OtherFocusReason);
    m_outcomes->hide();
    m_back->setText(tr("К итогам звонка"));
    setContextKeys({{{QStringLiteral("1…3")}, tr("когда перезвонить")}, {{QStringLiteral("Esc")}, tr("к итогам звонка")}});
    adjustSize();
}

void CallDialog::askOutcome()
{
    m_turn->show();
    m_none->show();
    m_outcomes->show();
    m_outcomes->setFocus(Qt::OtherFocusReason);
    m_when->hide();
    showProblem({});
    showOutcomes();
    adjustSize();
}

void CallDialog::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_when->isVisible()) {
        if (key == Qt::Key_Escape) {
            askOutcome();
            return;
        }
        if (m_when->takeKey(key))
            return;
    } else if (key == Qt::Key_F5) {
        turnRound();
        return;
    } else if (key == Qt::Key_Delete) {
        drop();
        return;
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_outcomes->current() >= 0) {
        pick(m_outcomes->current());
        return;
    } else if (m_outcomes->takeDigit(key) || takeOutcomeKey(key)) {
        return;
    }
    DialogFrame::keyPressEvent(event);
}

} // namespace priyom::callsui

// SPDX-License-Identifier: GPL-3.0-or-later
// After a call: what came of it by one digit, and where somebody is to be called back, reached or not, when by another. A
// result keeps its digit where others cannot be. Esc goes one step back: to the results, to the call, which goes on.
#pragma once

#include "core/tasks/call_service.h"
#include "ui/desk/when_choice.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::callsui {

class CallDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `ofRequest`: there is one to be refused.
    CallDialog(const theme::Theme& theme, const Clock& clock, const Zone& zone, const QString& clientName,
               const QString& length, bool ofRequest, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::tasks::CallEnd& end);
    void dropped(); // there was no call

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit(const tasks::CallEnd& end);
    void drop();
    void pick(int option);
    [[nodiscard]] bool takeOutcomeKey(int key);
    void askWhen(tasks::CallOutcome outcome);
    void askOutcome(); // back from when
    // Who called is said by one key: what can have come of it follows.
    void turnRound();
    void showOutcomes();
    [[nodiscard]] bool isTheirs() const { return m_direction == touches::Direction::In; }

    struct Choice
    {
        int digit = 0; // the same whoever called: fingers know it
        tasks::CallOutcome outcome = tasks::CallOutcome::Reached;
        bool asksWhen = false;
    };
    QList<Choice> m_choices; // behind the options
    tasks::CallOutcome m_outcome = tasks::CallOutcome::NotReached; // of the time that is asked for
    const QString m_name;
    const QString m_length;
    const bool m_ofRequest;
    touches::Direction m_direction = touches::Direction::Out;
    kit::OptionList* m_outcomes;
    kit::KeycapButton* m_turn;
    kit::KeycapButton* m_none;
    kit::KeycapButton* m_back;
    desk::WhenChoice* m_when;
};

} // namespace priyom::callsui

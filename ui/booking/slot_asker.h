// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a pane of free windows true to a form, and finds out whether the time that stands there can be booked: asks a
// moment after the last key, and shows only the answer to the last question.
#pragma once

#include "core/backend/backend.h"
#include "ui/booking/slot_form.h"
#include "ui/booking/slot_pane.h"

#include <QTimer>

#include <functional>

namespace priyom::desk {

class SlotAsker final : public QObject
{
    Q_OBJECT

public:
    SlotAsker(backend::Backend& backend, const DeskLists& lists, const Clock& clock, SlotForm* form, SlotPane* pane,
              QObject* parent);
    void ask(); // now; the form's changes ask by themselves
    [[nodiscard]] bool isSettled() const { return m_answered == m_asked && !m_pause.isActive(); }
    // Alt+1…5: of the windows that answer what is typed now, waiting for them where they are on their way.
    void pick(int number);
    // Now, or when the window that was asked for by Alt+digit or is to be proposed is taken: a quick Ctrl+Enter is not
    // lost. What is typed meanwhile takes it back.
    void whenPicked(std::function<void()> act);

private:
    struct Answer
    {
        FreeWindows windows;
        std::optional<bookings::TimeAsked> asked;
        bookings::TimeFit fit; // of that time
        std::optional<staff::Person> same; // whom the client had the last time, where that was asked
    };
    void take(int question, const Answer& answer);
    void fail(int question, const Error& error);
    [[nodiscard]] QString lengthNote() const; // of the visit, with the breaks its service keeps around it
    [[nodiscard]] SlotPane::Wished wished() const;
    void propose();

    backend::Backend& m_backend;
    const DeskLists& m_lists;
    const Clock& m_clock;
    SlotForm* m_form;
    SlotPane* m_pane;
    QTimer m_pause;
    int m_asked = 0;
    int m_answered = 0;
    int m_picked = 0; // before the answer
    std::function<void()> m_whenPicked;
};

} // namespace priyom::desk

// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that does what is posted to it, one after the other. It needs no event loop: nothing on it waits for Qt.
#pragma once

#include "core/backend/mailbox.h"

#include <QtGlobal>

#include <thread>

namespace priyom::backend {

class WorkThread final
{
public:
    WorkThread();
    ~WorkThread(); // does what was posted until now
    Q_DISABLE_COPY_MOVE(WorkThread)

    void post(Work work) { m_mail.put(std::move(work)); }
    // From the thread itself: the work at hand is its last.
    void end() { m_ended = true; }
    void waitForEnd() { m_thread.join(); }

private:
    void run();

    Mailbox m_mail;
    bool m_ended = false; // touched on the thread alone
    std::thread m_thread; // begins when the rest is there
};

} // namespace priyom::backend

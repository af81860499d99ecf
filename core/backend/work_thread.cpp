// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/work_thread.h"

namespace priyom::backend {

WorkThread::WorkThread() : m_thread([this] { run(); }) {}

WorkThread::~WorkThread()
{
    if (!m_thread.joinable())
        return;
    post([this] { end(); });
    waitForEnd();
}

void WorkThread::run()
{
    while (!m_ended) {
        const Work work = m_mail.await();
        work();
    }
}

} // namespace priyom::backend

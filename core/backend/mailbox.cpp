// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/mailbox.h"

#include <utility>

namespace priyom::backend {

void Mailbox::put(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_came.notify_one();
}

Work Mailbox::take()
{
    const std::lock_guard lock(m_mutex);
    return m_work.empty() ? Work() : takeFirst();
}

Work Mailbox::await()
{
    std::unique_lock lock(m_mutex);
    m_came.wait(lock, [this] { return !m_work.empty(); });
    return takeFirst();
}

Work Mailbox::takeFirst()
{
    Work first = std::move(m_work.front());
    m_work.pop_front();
    return first;
}

} // namespace priyom::backend

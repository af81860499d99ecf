// SPDX-License-Identifier: GPL-3.0-or-later
// Work on its way from one thread to another. Qt's posted events could carry it as well, but under locks of Qt's own, which
// the thread sanitizer cannot see: what crosses here, it can answer for.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace priyom::backend {

using Work = std::function<void()>;

class Mailbox final
{
public:
    void put(Work work);
    [[nodiscard]] Work take();  // in the order it was put; an empty one where there is nothing
    [[nodiscard]] Work await(); // the same, waiting until there is something

private:
    [[nodiscard]] Work takeFirst();

    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<Work> m_work;
};

} // namespace priyom::backend

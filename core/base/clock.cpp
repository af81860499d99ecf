// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <chrono>

namespace priyom {

namespace {

qint64 steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

Instant SystemClock::now() const
{
    return Instant(std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
}

RunningClock::RunningClock(Instant start) : m_start(start), m_begunNs(steadyNs()) {}

Instant RunningClock::now() const
{
    return m_start + Milliseconds((steadyNs() - m_begunNs) / 1'000'000);
}

} // namespace priyom

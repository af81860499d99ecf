// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/clock_jump.h"

#include <ctime>

namespace priyom::notices {

Milliseconds timeSinceBoot()
{
    // The standard's steady clock stands still while the machine sleeps; a night with the lid closed is no jump of the hands.
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

Interval intervalSince(const std::optional<ClockReading>& before, std::optional<Instant> writtenAt, const ClockReading& now)
{
    Interval interval;
    if (!before) {
        interval.absent = true;
        if (writtenAt && now.wall - *writtenAt < -kClockSlack)
            interval.jump = now.wall - *writtenAt;
        return interval;
    }
    const Milliseconds passed = now.steady - before->steady;
    const Milliseconds moved = (now.wall - before->wall) - passed;
    if (std::chrono::abs(moved) > kClockSlack)
        interval.jump = moved;
    interval.absent = interval.jump.has_value() || passed > kLongAbsence;
    return interval;
}

} // namespace priyom::notices

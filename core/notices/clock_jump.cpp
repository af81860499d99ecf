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

namespace {

// Written while the hands stood back, read when they do not any more: they were put right, or the time passed. That the first
// is no breach is worth more than that the second is one.
Interval betweenRuns(const std::optional<LastWritten>& written, Instant now)
{
    Interval interval;
    interval.absent = true;
    if (!written)
        return interval;
    if (now - written->at < -kClockSlack)
        interval.jump = now - written->at;
    else if (written->backFrom && written->at < *written->backFrom && *written->backFrom <= now)
        interval.skippedFrom = written->at;
    return interval;
}

} // namespace

Interval intervalSince(const std::optional<ClockReading>& before, const std::optional<LastWritten>& written, const ClockReading& now)
{
    if (!before)
        return betweenRuns(written, now.wall);
    Interval interval;
    const Milliseconds passed = now.steady - before->steady;
    const Milliseconds moved = (now.wall - before->wall) - passed;
    if (std::chrono::abs(moved) > kClockSlack)
        interval.jump = moved;
    if (moved > kClockSlack)
        interval.skippedFrom = before->wall + passed;
    interval.absent = interval.jump.has_value() || passed > kLongAbsence;
    return interval;
}

SteadyHands movedHands(const SteadyHands& hands, Milliseconds by, Instant now)
{
    if (by < Milliseconds(0) && hadLeaptAhead(hands, -by, now))
        return {now, std::nullopt};
    const Instant reached = std::max(hands.reached.value_or(now - by), now - by);
    if (now < reached)
        return {hands.from, hands.before, reached};
    return {now, reached};
}

SteadyHands firstHands(const std::optional<LastWritten>& written, Instant now)
{
    if (!written)
        return {now, std::nullopt};
    if (written->backFrom && now < *written->backFrom)
        return {now, written->at, written->backFrom};
    return {now, std::max(written->at, written->backFrom.value_or(written->at))};
}

bool hadLeaptAhead(const SteadyHands& hands, Milliseconds back, Instant now)
{
    return hands.before && *hands.before <= now + kClockSlack && hands.from - *hands.before >= back - kClockSlack;
}

} // namespace priyom::notices

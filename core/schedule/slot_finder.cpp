// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/slot_finder.h"

#include "core/schedule/empty_windows.h"
#include "core/schedule/work_hours.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace priyom::schedule {

namespace {

constexpr int kStepMinutes = 15;

// Quarters of the wall clock in the gap; one that the clock jumps over is no time to come.
std::vector<Period> windowsIn(const Period& gap, Milliseconds length, const Zone& zone)
{
    std::vector<Period> windows;
    LocalTime at = zone.local(gap.from);
    int minute = at.time.msecsSinceStartOfDay() / 60'000 / kStepMinutes * kStepMinutes;
    for (;; minute += kStepMinutes) {
        if (minute == kMinutesPerDay) {
            minute = 0;
            at.date = at.date.addDays(1);
        }
        at.time = QTime(minute / 60, minute % 60);
        const Instant start = zone.instant(at.date, at.time);
        if (zone.local(start) != at)
            continue;
        if (start + length > gap.to)
            return windows;
        if (gap.from <= start)
            windows.push_back({start, start + length});
    }
}

// A time that was said is looked for also where it is no quarter.
std::optional<Period> saidToTheMinute(const SlotWish& wish, const Zone& zone)
{
    if (!wish.within || !wish.within->isExact() || wish.within->fromMinute % kStepMinutes == 0)
        return std::nullopt;
    const QTime time(wish.within->fromMinute / 60, wish.within->fromMinute % 60);
    const Instant start = zone.instant(wish.within->first, time);
    if (zone.local(start) != LocalTime{wish.within->first, time})
        return std::nullopt;
    return Period{start, start + std::chrono::minutes(wish.minutes)};
}

bool isFree(const std::vector<Period>& busy, const Period& window)
{
    const auto next = std::partition_point(busy.begin(), busy.end(), [&](const Period& period) { return period.to <= window.from; });
    return next == busy.end() || !next->overlaps(window);
}

SlotGround aroundBuffers(SlotGround ground, const SlotWish& wish)
{
    const std::chrono::minutes before(wish.bufferBefore);
    const std::chrono::minutes after(wish.bufferAfter);
    ground.busy = widened(std::move(ground.busy), before, after);
    for (auto& choice : ground.needs)
        for (auto& busy : choice)
            busy = widened(std::move(busy), before, after);
    return ground;
}

} // namespace

std::vector<Period> widened(std::vector<Period> busy, Milliseconds before, Milliseconds after)
{
    for (Period& period : busy)
        period = {period.from - after, period.to + before};
    return joined(std::move(busy));
}

std::vector<Period> freeGaps(const SlotGround& ground, Instant from, int days, const Zone& zone)
{
    std::vector<Period> busy = ground.busy;
    busy.insert(busy.end(), ground.away.begin(), ground.away.end());
    const ShiftDays shifts = shiftDaysOf(ground.shifts);
    std::vector<Period> open;
    const QDate first = zone.date(from);
    for (QDate date = first; date < first.addDays(days); date = date.addDays(1)) {
        const auto worked = workHours(ground.hours, date, shiftsOn(shifts, date, !shifts.empty()));
        const std::vector<Period> periods = worked ? periodsOn(*worked, date, zone) : std::vector<Period>{zone.day(date)};
        open.insert(open.end(), periods.begin(), periods.end());
    }
    std::vector<Period> gaps = untaken(open, busy); // open all night is one gap, not two that meet at midnight
    for (Period& gap : gaps)
        gap.from = std::max(gap.from, from);
    std::erase_if(gaps, [](const Period& gap) { return gap.to <= gap.from; });
    return gaps;
}

Openings::Openings(const SlotGround& ground, const SlotWish& wish, const Zone& zone)
{
    SlotGround around = aroundBuffers(ground, wish);
    m_gaps = freeGaps(around, wish.from, wish.days, zone);
    m_needs = std::move(around.needs);
}

// One room for the whole of it: free until noon and another one from noon on is none.
bool Openings::isProvided(const Period& window) const
{
    return std::all_of(m_needs.begin(), m_needs.end(), [&](const auto& choice) {
        return std::any_of(choice.begin(), choice.end(), [&](const auto& busy) { return isFree(busy, window); });
    });
}

bool Openings::hold(const Period& window) const
{
    const auto gap = std::partition_point(m_gaps.begin(), m_gaps.end(), [&](const Period& each) { return each.to <= window.from; });
    return gap != m_gaps.end() && gap->from <= window.from && window.to <= gap->to && isProvided(window);
}

std::vector<Period> findSlots(const SlotGround& ground, const SlotWish& wish, const Zone& zone,
                              const std::function<bool(const Period&)>& isWanted)
{
    if (wish.minutes <= 0)
        return {};
    const Openings openings(ground, wish, zone);
    std::vector<Period> windows;
    for (const Period& gap : openings.gaps()) {
        const std::vector<Period> inGap = windowsIn(gap, std::chrono::minutes(wish.minutes), zone);
        std::copy_if(inGap.begin(), inGap.end(), std::back_inserter(windows), [&](const Period& window) {
            return (!wish.within || wish.within->holds(zone.local(window.from))) && openings.isProvided(window);
        });
        const auto said = saidToTheMinute(wish, zone);
        if (said && gap.from <= said->from && said->to <= gap.to && openings.isProvided(*said))
            windows.push_back(*said);
    }
    const auto distance = [&](const Period& window) { return std::chrono::abs(window.from - wish.wished); };
    std::stable_sort(windows.begin(), windows.end(),
                     [&](const Period& a, const Period& b) { return distance(a) < distance(b); });
    std::vector<Period> chosen;
    for (const Period& window : windows) {
        if (int(chosen.size()) == wish.most)
            break;
        const bool isApart = std::none_of(chosen.begin(), chosen.end(), [&](const Period& other) { return other.overlaps(window); });
        if (isApart && (!isWanted || isWanted(window)))
            chosen.push_back(window);
    }
    return chosen;
}

} // namespace priyom::schedule

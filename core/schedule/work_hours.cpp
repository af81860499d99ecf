// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/work_hours.h"

#include <algorithm>

namespace priyom::schedule {

namespace {

const DayHours kWholeDay = {{0, kMinutesPerDay}};

// What the weekday has, no holiday thought of.
const DayHours& usualHours(const OpeningHours& opening, QDate date)
{
    return opening.isWeekSet() ? opening.week[size_t(date.dayOfWeek() - 1)] : kWholeDay;
}

bool isWithin(const DayHours& hours, const DayHours& all)
{
    return std::ranges::all_of(hours, [&](const DayInterval& each) {
        return std::ranges::any_of(all, [&](const DayInterval& whole) { return whole.startMinute <= each.startMinute && each.endMinute <= whole.endMinute; });
    });
}

DayHours cutTo(const DayHours& shifts, const DayHours& open)
{
    DayHours cut;
    for (const DayInterval& shift : shifts)
        for (const DayInterval& each : open) {
            const DayInterval both{std::max(shift.startMinute, each.startMinute), std::min(shift.endMinute, each.endMinute)};
            if (both.startMinute < both.endMinute)
                cut.push_back(both);
        }
    std::sort(cut.begin(), cut.end());
    return cut;
}

} // namespace

const DayHours* differentHours(const OpeningHours& opening, QDate date)
{
    const DayHours& hours = opening.on(date);
    const DayHours& usual = usualHours(opening, date);
    // A weekend day that is worked by the calendar is open: whoever has a shift then works it as it is.
    const bool isDifferent = opening.days.contains(date) ? hours != usual : hours.empty() && !usual.empty();
    return isDifferent ? &hours : nullptr;
}

std::optional<DayHours> workHours(const OpeningHours& opening, QDate date, const std::optional<DayHours>& shifts)
{
    const DayHours* different = differentHours(opening, date);
    if (shifts)
        return different ? cutTo(*shifts, *different) : *shifts;
    if (!different && !opening.isWeekSet())
        return std::nullopt;
    return opening.on(date);
}

std::optional<DayHours> bookableHours(const OpeningHours& opening, QDate date, const std::optional<DayHours>& shifts)
{
    return shifts || differentHours(opening, date) ? workHours(opening, date, shifts) : std::nullopt;
}

ShiftDays shiftDaysOf(const std::vector<Shift>& shifts)
{
    ShiftDays days;
    for (const Shift& shift : shifts)
        days[shift.date].push_back({shift.startMinute, shift.endMinute});
    for (auto& [date, hours] : days)
        std::sort(hours.begin(), hours.end());
    return days;
}

std::optional<DayHours> shiftsOn(const ShiftDays& shifts, QDate date, bool byShifts)
{
    if (!byShifts)
        return std::nullopt;
    const auto day = shifts.find(date);
    return day == shifts.end() ? DayHours() : day->second;
}

std::optional<QDate> closedDay(const OpeningHours& opening, Period period, const Zone& zone)
{
    const QDate last = zone.date(period.to - Milliseconds(1));
    for (QDate date = zone.date(period.from); date <= last; date = date.addDays(1)) {
        const DayHours* different = differentHours(opening, date);
        if (!different)
            continue;
        const Period day = zone.day(date);
        Instant from = std::max(day.from, period.from);
        const Instant to = std::min(day.to, period.to);
        for (const Period& open : periodsOn(*different, date, zone))
            if (open.from <= from)
                from = std::max(from, open.to);
        if (from < to)
            return date;
    }
    return std::nullopt;
}

DayMark markOf(const OpeningHours& opening, QDate date, const QString& note)
{
    const DayHours* different = differentHours(opening, date);
    if (!different)
        return {};
    const CalendarDay* listed = opening.calendar.listed(date);
    const QString holiday = listed ? listed->name : QString();
    const bool isOneOff = opening.days.contains(date);
    const QString name = note.isEmpty() ? holiday : note;
    if (different->empty())
        return {isOneOff && !note.isEmpty() ? DayMark::Kind::Closed : holiday.isEmpty() ? DayMark::Kind::Closed : DayMark::Kind::Holiday, name, {}};
    return {isWithin(*different, usualHours(opening, date)) ? DayMark::Kind::Shorter : DayMark::Kind::OtherHours, name, *different};
}

} // namespace priyom::schedule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_span.h"

#include "core/backend/services.h"

#include <algorithm>

namespace priyom::settingsui {

schedule::DayHours ShiftSpan::hoursOf(PersonId person, QDate date) const
{
    const auto found = hours.find({person, date});
    return found == hours.end() ? schedule::DayHours() : found->second;
}

schedule::DayHours ShiftSpan::presentHours(PersonId person, QDate date) const
{
    std::vector<schedule::Shift> planned;
    for (const schedule::DayInterval& interval : hoursOf(person, date))
        planned.push_back({person, date, interval.startMinute, interval.endMinute});
    schedule::DayHours left;
    for (const schedule::Shift& shift : schedule::present(planned, absences))
        left.push_back({shift.startMinute, shift.endMinute});
    return left;
}

const schedule::Absence* ShiftSpan::absenceOf(PersonId person, QDate date) const
{
    const schedule::Absence* found = nullptr;
    for (const schedule::Absence& each : absences)
        if (each.touches(person, date) && (!found || (each.isWholeDays() && !found->isWholeDays())))
            found = &each;
    return found;
}

QDate firstOf(SpanKind kind, QDate date)
{
    return kind == SpanKind::Week ? date.addDays(1 - date.dayOfWeek()) : QDate(date.year(), date.month(), 1);
}

Result<ShiftSpan> readShiftSpan(backend::Services& services, const staff::Session& session, SpanKind kind, QDate first)
{
    constexpr int kWeek = 7;
    ShiftSpan span;
    span.kind = kind;
    span.today = services.reports.today();
    span.first = first.isValid() ? first : firstOf(kind, span.today);
    span.days = kind == SpanKind::Week ? kWeek : span.first.daysInMonth();
    const QDate end = span.date(span.days);
    PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, span.first, end));
    PRIYOM_TRY(const schedule::OpeningHours opening, services.schedule.hours(session));
    PRIYOM_TRY(span.absences, services.absences.list(session, span.first, end));
    PRIYOM_TRY(span.people, services.staff.list(session));
    for (const schedule::Shift& shift : shifts)
        span.hours[{shift.person, shift.date}].push_back({shift.startMinute, shift.endMinute});
    PRIYOM_TRY(const auto oneOff, services.schedule.specialDays(session));
    for (int day = 0; day < span.days; ++day) {
        span.isClosed.push_back(opening.on(span.date(day)).empty());
        const auto own = std::ranges::find(oneOff, span.date(day), &schedule::SpecialDay::date);
        span.marks.push_back(schedule::markOf(opening, span.date(day), own == oneOff.end() ? QString() : own->note));
    }
    std::erase_if(span.people, [&shifts](const staff::Person& person) {
        const auto isTheirs = [&person](const schedule::Shift& shift) { return shift.person == person.id; };
        return !person.active && std::none_of(shifts.begin(), shifts.end(), isTheirs);
    });
    return span;
}

} // namespace priyom::settingsui

// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the shop's hours and people's shifts.
#pragma once

#include "core/base/clock.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/session.h"

namespace priyom::history {
class Change;
}

namespace priyom::schedule {

class ScheduleService final
{
public:
    ScheduleService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ScheduleService)

    [[nodiscard]] Result<OpeningHours> hours(const staff::Session& session) const;
    [[nodiscard]] Result<std::vector<SpecialDay>> specialDays(const staff::Session& session) const;
    // The whole week, Monday first; nothing on any day = always open. BadInput for intervals that cannot be.
    [[nodiscard]] Result<> setWeek(const staff::Session& session, const std::array<DayHours, 7>& week);
    // BadInput for a name that is too long.
    [[nodiscard]] Result<> setSpecialDay(const staff::Session& session, const SpecialDay& day);
    // The day is its weekday again.
    [[nodiscard]] Result<> clearSpecialDay(const staff::Session& session, QDate date);

    // The country's calendar as the shop has it; what it means for the hours is `hours.rest`.
    [[nodiscard]] Result<ProductionCalendar> calendar(const staff::Session& session) const;
    [[nodiscard]] Result<> setCalendarDay(const staff::Session& session, const CalendarDay& day);
    // As it comes with the program again.
    [[nodiscard]] Result<> resetCalendarDay(const staff::Session& session, QDate date);
    // Every year that the file names becomes as the file has it; the years. The refusals of ProductionCalendar::read.
    [[nodiscard]] Result<QList<int>> importCalendar(const staff::Session& session, const QByteArray& csv);

    // On the days [first, end); a specialist sees the own ones.
    [[nodiscard]] Result<std::vector<Shift>> shifts(const staff::Session& session, QDate first, QDate end) const;
    // Replaces the person's shifts on the days [first, end). BadInput for one outside them, of somebody else, or over another;
    // MoveRefused, subject the name, detail "not_active" for shifts of who has left: those can only be taken away.
    [[nodiscard]] Result<> setShifts(const staff::Session& session, PersonId person, QDate first, QDate end, const std::vector<Shift>& shifts);

    // Each day of each person, or none of them. The same refusals, and Conflict "shift", detail "changed", where a day is not
    // as it was seen. Answers the last event of the saving; invalid where there was nothing to save.
    [[nodiscard]] Result<EventSeq> setShiftDays(const staff::Session& session, const std::vector<ShiftEdit>& edits);
    // Takes the whole saving back that ends with that event of one's own; Conflict "shift", "changed" where a day was changed
    // since. NotFound where it is none, or was taken back.
    [[nodiscard]] Result<> undoShifts(const staff::Session& session, EventSeq last);

    // Inside another action's transaction: the demo's month.
    [[nodiscard]] static Result<> setShiftsInChange(history::Change& change, PersonId person, QDate first, QDate end, const std::vector<Shift>& shifts);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::schedule

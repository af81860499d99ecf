// SPDX-License-Identifier: GPL-3.0-or-later
// What one reads of the calendar; a specialist is given the own column.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/day_plan.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// How full a day is, for the shade of its square in the month.
struct DayFill
{
    QDate date;
    int visits = 0; // that are not cancelled
    Milliseconds work{0};
    Milliseconds taken{0};
};

class CalendarDesk final
{
public:
    CalendarDesk(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(CalendarDesk)

    [[nodiscard]] Result<DayPlan> day(const staff::Session& session, QDate date) const;
    // The week of the day, of one specialist; whom there is not, or who may not be seen, gives way to the first there is. No
    // columns where there is nobody.
    [[nodiscard]] Result<DayPlan> week(const staff::Session& session, QDate date, PersonId specialist) const;
    // The days [first, end), at most kMostDays: BadInput "days" beyond them.
    [[nodiscard]] Result<std::vector<DayFill>> fill(const staff::Session& session, QDate first, QDate end) const;

    static constexpr int kMostDays = 62;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bookings

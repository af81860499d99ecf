// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar shows: a column is one day of one specialist, with the working time, the breaks in it, the visits, and
// what is still empty. A day has a column for each specialist who works or has visits then, a week seven of one. Pure: made
// of what was read.
#pragma once

#include "core/bookings/hour_price.h"
#include "core/bookings/visit_list.h"
#include "core/bookings/work_day.h"
#include "core/staff/person.h"

namespace priyom::bookings {

struct DayColumn
{
    staff::Person specialist;
    QDate date;
    Period day;   // from midnight to midnight
    Period shown; // what there is to look at, the same whole hours in all columns side by side
    std::vector<Period> working; // shifts less absences; of who works by none, while the shop is open
    std::vector<Period> breaks;  // between two parts of the shifts, and what absences take of them
    std::vector<AwayTime> away;  // these alone, by start
    std::vector<Period> off;     // said by a word not to be worked: a day off
    std::vector<VisitRow> visits; // by start; the cancelled are left out
    std::vector<Period> empty;   // windows to sell, of the present on
    std::optional<Money> emptyWorth = {}; // what these windows would bring; none where there are none, or no hour has a price
    Milliseconds work{0};
    Milliseconds taken{0}; // of the working time, by visits that take time
    schedule::DayMark mark = {}; // of its day, where it differs from its weekday

    [[nodiscard]] bool worksAt(Instant at) const;
};

enum class Span { Day, Week };

struct DayPlan
{
    Span span = Span::Day;
    QDate date; // of a week its Monday
    Period day; // from midnight to midnight, of a week to the next one's
    std::vector<DayColumn> columns; // as the specialists were given, or day by day
    std::vector<DayColumn> notThere; // of a day: who works here and has neither shift nor visit then
    std::vector<staff::Person> specialists; // there are to choose from, in the shop's order
    schedule::DayMark mark = {}; // of a day; those of a week stand at its columns

    // One of several services counts once, though each stands with its specialist.
    [[nodiscard]] int count(VisitState state) const;
    [[nodiscard]] int visits() const;
    [[nodiscard]] Milliseconds empty() const;
    [[nodiscard]] std::optional<Money> emptyWorth() const; // of all columns
    [[nodiscard]] Milliseconds work() const;
    [[nodiscard]] Milliseconds taken() const; // of the working time
};

struct DayGround : WorkGround
{
    std::vector<staff::Person> specialists; // those there are to ask for; who performs no more keeps the column of a day with visits
    std::vector<VisitRow> visits;           // that touch the day, by start
    HourPrices prices;
};

// Somebody to book with: a specialist of the shop who has not left it.
[[nodiscard]] bool performs(const staff::Person& person);

// Working time and windows of several specialists on one day, as they stand at `now`.
[[nodiscard]] DayPlan planOf(const DayGround& ground, Instant now, const Zone& zone);

// The grounds are its seven days. Each has its column, also where nothing is worked.
[[nodiscard]] DayPlan weekOf(const std::vector<DayGround>& days, const staff::Person& specialist, Instant now, const Zone& zone);

[[nodiscard]] inline QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

// Those who wait to be called and confirmed, by start, each once.
[[nodiscard]] std::vector<VisitRow> unconfirmed(const DayPlan& plan, Instant now);

} // namespace priyom::bookings

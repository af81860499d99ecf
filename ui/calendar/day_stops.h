// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys can stand in a day: on each visit as a whole, on each empty window, and on the quarters of an hour
// between. Pure: the view only draws where it stands.
#pragma once

#include "core/bookings/day_plan.h"

#include <optional>

namespace priyom::calendar {

inline constexpr Milliseconds kQuarter = std::chrono::minutes(15);

struct Stop
{
    Period period;
    int visit = -1;      // of the column's visits; -1: nothing is booked here
    bool window = false; // the beginning of an empty window, which is the period
    friend bool operator==(const Stop&, const Stop&) = default;
};

// From the first to the last hour shown, in order; beginnings are never equal but for visits over each other.
[[nodiscard]] std::vector<Stop> stopsOf(const bookings::DayColumn& column);

// When somebody who is booked here comes: a window of today begins in the middle of a quarter, the next whole one can be said
// on the phone; where too little to sell would be left of the window, its own beginning. Of a quarter that has begun the next
// one; what is over stays what it is. `midnight`: of the day.
[[nodiscard]] Instant startToSay(const Stop& stop, Instant midnight, Instant now);

// Where the keys go on another day: to the same time, or to the first hour that is worked there.
[[nodiscard]] Instant workingFrom(const bookings::DayColumn& column, Instant same);

// The same time on the clock of another column, of which the first hour shown is known: a day between them may have 23 hours.
[[nodiscard]] Instant sameHour(Instant at, Instant first, Instant otherFirst, const Zone& zone);

// What stands at an instant: its index, or that of the nearest; -1 where there is none.
[[nodiscard]] int stopAt(const std::vector<Stop>& stops, Instant at);

struct Place
{
    int column = -1;
    int stop = -1;
    friend bool operator==(const Place&, const Place&) = default;
};

class DayStops final
{
public:
    DayStops() = default;
    explicit DayStops(const bookings::DayPlan& plan, Zone zone = Zone::utc());

    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }
    [[nodiscard]] const std::vector<Stop>& of(int column) const { return m_columns[std::size_t(column)]; }
    [[nodiscard]] const Stop* at(Place place) const; // nullptr: nowhere
    [[nodiscard]] Place near(int column, Instant at) const;

    // The same place where there is no further.
    [[nodiscard]] Place up(Place from) const;
    [[nodiscard]] Place down(Place from) const;
    [[nodiscard]] Place side(Place from, int step) const; // in another column, at the same hour
    // Empty windows of all columns in the order of time; nothing after the last and before the first.
    [[nodiscard]] std::optional<Place> nextWindow(Place from) const;
    [[nodiscard]] std::optional<Place> previousWindow(Place from) const;

private:
    [[nodiscard]] std::vector<Place> windows() const;

    std::vector<std::vector<Stop>> m_columns;
    std::vector<Instant> m_firstHours;
    Zone m_zone = Zone::utc();
};

} // namespace priyom::calendar

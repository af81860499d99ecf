// SPDX-License-Identifier: GPL-3.0-or-later
// The same visit every few weeks: looked through before anything is saved, made in one step, taken back in one.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/visit_list.h"

namespace priyom::bookings {

inline constexpr int kLongestPause = 52; // weeks
inline constexpr int kMostRepeats = 52;

struct SeriesAsked
{
    VisitId visit; // that is booked: what is repeated, with its services and specialists
    int everyWeeks = 1;
    int times = 1; // after it, and not before now
};

struct SeriesStep
{
    Instant start;                       // the same hour of the shop's clock, whatever the clock did meanwhile
    std::optional<Error> refused;        // whose time it is, or who is not there; none: it can be booked
    bool closed = false;                 // outside the shop's hours, which may be agreed on and is not to be overlooked
    std::optional<Instant> nearest = {}; // of a refused or closed one: when all of it fits, within a few days
    bool unplanned = false; // after the last planned shift of somebody who works by shifts: it is booked, and shifts are to follow
};

struct SeriesMade
{
    std::vector<Visit> visits;
    EventSeq event;
};

class SeriesService final
{
public:
    SeriesService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(SeriesService)

    // What booking them would come to; nothing is written. BadInput "weeks" outside 1…kLongestPause, "times" outside
    // 1…kMostRepeats.
    [[nodiscard]] Result<std::vector<SeriesStep>> look(const staff::Session& session, const SeriesAsked& asked) const;
    // All of these or nothing: SlotTaken says who has which time. They are the client's, without a request.
    [[nodiscard]] Result<SeriesMade> book(const staff::Session& session, VisitId visit,
                                          const std::vector<Instant>& starts);
    // Conflict where one of them was changed or paid since; MoveRefused "nothing_to_undo".
    [[nodiscard]] Result<SeriesMade> undo(const staff::Session& session, EventSeq made);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bookings

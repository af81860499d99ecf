// SPDX-License-Identifier: GPL-3.0-or-later
// What one reads about visits; a specialist is given the own ones.
#pragma once

#include "core/base/result.h"
#include "core/bookings/hours_edit.h"
#include "core/bookings/next_windows.h"
#include "core/bookings/time_fit.h"
#include "core/bookings/visit_list.h"
#include "core/bookings/without_room.h"
#include "core/schedule/absence.h"
#include "core/schedule/shift.h"

namespace priyom::bookings {

// Of a visit that stands, or of one for a request or a client.
struct Whom
{
    VisitId visit;
    LeadId lead = {};
    ClientId client = {};
};

// What a visit has beside its time and terms, or would have where nothing else is said.
struct VisitWords
{
    QString channel; // by which way it was booked; empty: nobody knows
    QString comment;
};

class VisitDesk final
{
public:
    VisitDesk(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(VisitDesk)

    // Starting in the period, by start; of one specialist where one is named.
    [[nodiscard]] Result<std::vector<VisitRow>> list(const staff::Session& session, Period period,
                                                     const QString& specialist = {}) const;
    // Over by now and without an outcome: to be closed by hand, nothing marks them by itself.
    [[nodiscard]] Result<std::vector<VisitRow>> unresolved(const staff::Session& session) const;
    // Of a history that was brought in: told how many, for they stand outside that list and are closed where they are seen.
    [[nodiscard]] Result<int> unresolvedOfImport(const staff::Session& session) const;
    // Of a visit, in their order: its services with who performs them.
    [[nodiscard]] Result<std::vector<VisitPart>> parts(const staff::Session& session, VisitId visit) const;
    [[nodiscard]] Result<VisitWords> words(const staff::Session& session, const Whom& whom) const;
    // The nearest to the wish first, of equals the earlier.
    [[nodiscard]] Result<std::vector<FreeWindow>> windows(const staff::Session& session, const WindowWish& wish) const;
    // Instead of a time that somebody else was given meanwhile.
    [[nodiscard]] Result<NextWindows> next(const staff::Session& session, const Error& taken) const;
    // Who can be booked for exactly this time: not taken and, where they work by shifts, on shift and not away. The usual hours
    // of a weekday are not asked: one may agree on a time outside them; a day that was closed is.
    [[nodiscard]] Result<TimeFit> fitAt(const staff::Session& session, const TimeAsked& asked) const;
    // Who performed that service for the client in the latest visit that came or is booked, else whatever they had; nobody where
    // there was none, or who was it works here no more.
    [[nodiscard]] Result<std::optional<staff::Person>> lastWith(const staff::Session& session, ClientId client, const QString& service) const;
    // What would lie outside the hours that somebody is about to set, and does not yet.
    [[nodiscard]] Result<std::vector<VisitRow>> leftOutside(const staff::Session& session,
                                                            const std::vector<schedule::ShiftEdit>& edits) const;
    // Of who leaves the shop, or performs nothing there any more: all that is still booked with them.
    [[nodiscard]] Result<std::vector<VisitRow>> leftByLeaving(const staff::Session& session, PersonId person) const;
    // Likewise of an absence that somebody is about to set.
    [[nodiscard]] Result<std::vector<VisitRow>> leftByAbsence(const staff::Session& session, const schedule::Absence& absence) const;
    // Likewise of a day that somebody is about to close, or to give other hours, and of holidays.
    [[nodiscard]] Result<std::vector<VisitRow>> leftByHours(const staff::Session& session, const HoursEdit& edit) const;
    // Future visits that have not the room or device which their service needs by now.
    [[nodiscard]] Result<std::vector<Roomless>> withoutRoom(const staff::Session& session) const;
    [[nodiscard]] Result<LeadStory> story(const staff::Session& session, LeadId lead) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bookings

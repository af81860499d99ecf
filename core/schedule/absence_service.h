// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with absences. Nothing is forbidden because of visits that stand already: which those are says
// bookings::VisitDesk::leftByAbsence, before or after.
#pragma once

#include "core/base/clock.h"
#include "core/schedule/absence.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

struct AbsenceSet
{
    AbsenceId id;
    EventSeq event; // what an undo is about
};

class AbsenceService final
{
public:
    AbsenceService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(AbsenceService)

    // That touch the days [first, end); a specialist sees the own ones.
    [[nodiscard]] Result<std::vector<Absence>> list(const staff::Session& session, QDate first, QDate end) const;
    // One without an id is new. BadInput "days" for a stretch that is none or longer than kMostDays, "hours" for hours that cannot
    // be, "note" for one that is too long; NotFound.
    [[nodiscard]] Result<AbsenceSet> set(const staff::Session& session, Absence absence);
    [[nodiscard]] Result<EventSeq> drop(const staff::Session& session, AbsenceId id);
    // Takes either back by its event, within a day: MoveRefused "nothing_to_undo" else, Conflict where it was changed since.
    [[nodiscard]] Result<> undo(const staff::Session& session, EventSeq event);

    static constexpr int kMostDays = 1200; // a parental leave
    static constexpr int kLongestNote = 200;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::schedule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/zone_move.h"

#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_rules.h"
#include "core/bookings/visit_store.h"
#include "core/bookings/waiting_store.h"
#include "core/tasks/task_store.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

Result<std::vector<Visit>> readToCome(storage::Database& database, Instant now)
{
    PRIYOM_TRY(const auto ids, visitsToCome(database, now));
    std::vector<Visit> visits;
    visits.reserve(ids.size());
    for (const VisitId id : ids) {
        PRIYOM_TRY(visits.emplace_back(), visitById(database, id));
    }
    return visits;
}

// Out of each other's way: the one that goes first may be given the hour that the next one has not left yet.
Result<> liftOff(storage::Database& database, std::vector<Visit>& visits)
{
    for (Visit& visit : visits) {
        if (!takesTime(visit.state))
            continue;
        Visit lifted = visit;
        lifted.state = VisitState::Cancelled;
        PRIYOM_CHECK(updateVisit(database, lifted));
        ++visit.version;
    }
    return {};
}

Result<> moveReminders(storage::Database& database, VisitId visit, const Zone& from, const Zone& to)
{
    PRIYOM_TRY(const auto open, tasks::openTasksOfVisit(database, visit));
    for (tasks::Task task : open) {
        if (task.kind != tasks::TaskKind::Remind)
            continue;
        task.dueAt = sameHour(task.dueAt, from, to);
        if (task.until)
            task.until = sameHour(*task.until, from, to);
        PRIYOM_CHECK(tasks::updateTask(database, task));
    }
    return {};
}

} // namespace

Instant sameHour(Instant at, const Zone& from, const Zone& to)
{
    const LocalTime local = from.local(at);
    return to.instant(local.date, local.time);
}

Visit atSameHour(Visit visit, const Zone& from, const Zone& to)
{
    const Milliseconds by = sameHour(visit.startAt, from, to) - visit.startAt;
    visit.startAt = visit.startAt + by;
    visit.endAt = visit.endAt + by;
    for (VisitPart& part : visit.more) {
        part.startAt = part.startAt + by;
        part.endAt = part.endAt + by;
    }
    return visit;
}

Result<int> countToCome(storage::Database& database, Instant now)
{
    PRIYOM_TRY(const auto visits, readToCome(database, now));
    return int(std::ranges::count_if(visits, [](const Visit& visit) { return isAhead(visit.state); }));
}

Result<> moveToZone(history::Change& change, const Zone& from, const Zone& to)
{
    storage::Database& database = change.database();
    PRIYOM_TRY(auto visits, readToCome(database, change.at()));
    PRIYOM_CHECK(liftOff(database, visits));
    for (const Visit& visit : visits) {
        const Visit there = atSameHour(visit, from, to);
        if (const auto written = updateVisit(database, there); !written)
            return tl::unexpected(whoHasIt(database, there, written.error()));
        PRIYOM_CHECK(moveReminders(database, visit.id, from, to));
        PRIYOM_CHECK(moveWaiting(database, visit.id, [&](Instant at) { return sameHour(at, from, to); }));
    }
    return {};
}

} // namespace priyom::bookings

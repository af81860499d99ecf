// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/taken_store.h"

#include "core/storage/rows.h"

namespace priyom::bookings {

namespace {

// The longest visit with both its buffers, as in the schema: it bounds the look-up by start.
constexpr Milliseconds kLongest(628'740'000);

Result<std::vector<TakenTime>> taken(storage::Database& database, const char* kind, qint64 holder, Period period)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT visit_id, from_at, to_at FROM taken WHERE kind = :kind AND holder_id = :holder "
                                            "AND from_at > :earliest AND from_at < :to AND to_at > :from ORDER BY from_at"));
    return allRows(query.bind(QLatin1String(kind), holder, period.from - kLongest, period.to, period.from),
                   [](const storage::Statement& row) { return TakenTime{row.id<VisitId>(0), {row.instant(1), row.instant(2)}}; });
}

} // namespace

Result<std::vector<TakenTime>> takenOf(storage::Database& database, PersonId person, Period period)
{
    return taken(database, "person", person.value, period);
}

Result<std::vector<TakenTime>> takenOf(storage::Database& database, ResourceId resource, Period period)
{
    return taken(database, "resource", resource.value, period);
}

Result<> checkTaken(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepareOnce(
        "WITH due AS (SELECT visit_time.kind, visit_time.holder_id, visit_time.from_at, visit_time.to_at, visit_time.visit_id "
        "FROM visit JOIN visit_time ON visit_time.visit_id = visit.id "
        "WHERE visit.historical = 0 AND visit.state IN ('planned', 'confirmed', 'came')), "
        "held AS (SELECT kind, holder_id, from_at, to_at, visit_id FROM taken) "
        "SELECT visit_id FROM (SELECT * FROM due EXCEPT SELECT * FROM held) "
        "UNION ALL SELECT visit_id FROM (SELECT * FROM held EXCEPT SELECT * FROM due) LIMIT 1"));
    PRIYOM_TRY(const bool differs, query.next());
    if (differs)
        return fail(ErrorCode::Damaged, database.path(), QStringLiteral("taken: visit %1").arg(query.integer(0)));
    // What stands apart stands apart from its neighbour.
    PRIYOM_TRY(auto neighbours, database.prepareOnce(
        "SELECT visit_id FROM (SELECT visit_id, from_at, LAG(to_at) OVER (PARTITION BY kind, holder_id ORDER BY from_at) AS free_from "
        "FROM taken) AS held WHERE from_at < free_from LIMIT 1"));
    PRIYOM_TRY(const bool overlap, neighbours.next());
    if (overlap)
        return fail(ErrorCode::Damaged, database.path(), QStringLiteral("taken twice: visit %1").arg(neighbours.integer(0)));
    return {};
}

} // namespace priyom::bookings

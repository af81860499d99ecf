// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/service_time_store.h"

#include "core/bookings/visit_store.h"
#include "core/storage/rows.h"

namespace priyom::bookings {

namespace {

ServiceTime readTime(const storage::Statement& row)
{
    const Period performed{row.instant(2), row.instant(3)};
    return {row.id<VisitId>(0), row.id<PersonId>(1), performed,
            {performed.from - std::chrono::minutes(row.integer(4)), performed.to + std::chrono::minutes(row.integer(5))}, row.boolean(6)};
}

} // namespace

Result<std::vector<ServiceTime>> serviceTimes(storage::Database& database, Period period)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT id, specialist_id, start_at, end_at, buffer_before, buffer_after, state <> 'no_show' FROM visit "
        "WHERE start_at > :earliest AND start_at < :to AND end_at > :from AND state <> 'cancelled' AND specialist_id IS NOT NULL "
        "UNION ALL SELECT visit.id, part.specialist_id, part.start_at, part.end_at, part.buffer_before, part.buffer_after, visit.state <> 'no_show' "
        "FROM visit_part AS part CROSS JOIN visit ON visit.id = part.visit_id "
        "WHERE part.start_at > :earliest AND part.start_at < :to AND part.end_at > :from AND visit.state <> 'cancelled'"));
    return storage::allRows(query.bind(period.from - kLongestVisit, period.to, period.from), readTime);
}

} // namespace priyom::bookings

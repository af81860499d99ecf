// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/performed_store.h"

#include "core/storage/rows.h"

namespace priyom::payments {

namespace {

PerformedService readService(const storage::Statement& row)
{
    return {row.id<PersonId>(0), row.id<ServiceId>(1), row.integer(2), row.integer(3)};
}

} // namespace

Result<std::vector<PerformedService>> servicesPerformed(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT visit.specialist_id, visit.service_id, visit.price, COALESCE(service.cost, 0), 1 AS position FROM visit "
        "LEFT JOIN service ON service.id = visit.service_id WHERE visit.id = :visit UNION ALL "
        "SELECT COALESCE(part.specialist_id, visit.specialist_id), extra.service_id, extra.price, COALESCE(service.cost, 0), extra.position "
        "FROM visit_extra AS extra JOIN visit ON visit.id = extra.visit_id LEFT JOIN service ON service.id = extra.service_id "
        "LEFT JOIN visit_part AS part ON part.visit_id = extra.visit_id AND part.position = extra.position "
        "WHERE extra.visit_id = :visit ORDER BY position"));
    return allRows(query.bind(visit), readService);
}

} // namespace priyom::payments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_resource_store.h"

#include "core/storage/rows.h"

namespace priyom::bookings {

Result<std::vector<ResourceId>> resourcesOf(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT resource_id FROM visit_resource WHERE visit_id = :visit ORDER BY resource_id"));
    return allRows(query.bind(visit), [](const storage::Statement& row) { return row.id<ResourceId>(0); });
}

Result<> giveResources(storage::Database& database, VisitId visit, const std::vector<ResourceId>& resources)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO visit_resource (visit_id, resource_id) VALUES (:visit, :resource)"));
    for (const ResourceId resource : resources)
        PRIYOM_CHECK(query.bind(visit, resource).run());
    return {};
}

Result<> takeResourcesBack(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM visit_resource WHERE visit_id = :visit"));
    return query.bind(visit).run();
}

} // namespace priyom::bookings

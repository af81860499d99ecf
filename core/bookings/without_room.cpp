// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/without_room.h"

#include "core/bookings/visit_resource_store.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/resource_store.h"

#include <algorithm>
#include <map>

namespace priyom::bookings {

bool lacksRoom(const catalog::ServiceNeeds& needs, const std::vector<ResourceId>& given)
{
    const auto isGiven = [&](ResourceId id) { return std::find(given.begin(), given.end(), id) != given.end(); };
    return std::any_of(needs.begin(), needs.end(), [&](const catalog::ResourceChoice& choice) {
        return !choice.empty() && std::none_of(choice.begin(), choice.end(), isGiven);
    });
}

Result<std::vector<VisitRow>> withoutRoom(storage::Database& database, Instant now)
{
    PRIYOM_TRY(auto rows, needyRows(database, now));
    std::map<ServiceId, catalog::ServiceNeeds> known;
    std::vector<VisitRow> without;
    for (VisitRow& row : rows) {
        auto needs = known.find(row.visit.service);
        if (needs == known.end()) {
            PRIYOM_TRY(auto usable, catalog::usableNeeds(database, row.visit.service));
            needs = known.emplace(row.visit.service, std::move(usable)).first;
        }
        PRIYOM_TRY(row.visit.resources, resourcesOf(database, row.visit.id));
        if (lacksRoom(needs->second, row.visit.resources))
            without.push_back(std::move(row));
    }
    return without;
}

} // namespace priyom::bookings

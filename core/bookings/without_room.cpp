// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/without_room.h"

#include "core/bookings/resource_choice.h"
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

namespace {

Result<bool> hasAllFree(storage::Database& database, const Visit& visit)
{
    PRIYOM_TRY(const auto needed, resourcesFor(database, visit));
    for (const ResourceId resource : needed) {
        PRIYOM_TRY(const bool isFree, isFreeFor(database, resource, visit));
        if (!isFree)
            return false;
    }
    return true;
}

} // namespace

Result<std::vector<Roomless>> withoutRoom(storage::Database& database, Instant now)
{
    PRIYOM_TRY(auto rows, needyRows(database, now));
    std::map<ServiceId, catalog::ServiceNeeds> known;
    std::vector<Roomless> without;
    for (VisitRow& row : rows) {
        auto needs = known.find(row.visit.service);
        if (needs == known.end()) {
            PRIYOM_TRY(auto usable, catalog::usableNeeds(database, row.visit.service));
            needs = known.emplace(row.visit.service, std::move(usable)).first;
        }
        PRIYOM_TRY(row.visit.resources, resourcesOf(database, row.visit.id));
        if (!lacksRoom(needs->second, row.visit.resources))
            continue;
        PRIYOM_TRY(const bool isFree, hasAllFree(database, row.visit));
        without.push_back({std::move(row), isFree});
    }
    return without;
}

} // namespace priyom::bookings

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

struct Promise
{
    ResourceId resource;
    Period time;
};

// Each is told as it will be once those before it have theirs.
Result<bool> promiseAll(storage::Database& database, const Visit& visit, std::vector<Promise>& promised)
{
    const auto isPromised = [&](ResourceId id) {
        return std::any_of(promised.begin(), promised.end(), [&](const Promise& other) {
            return other.resource == id && other.time.from < visit.takes().to && visit.takes().from < other.time.to;
        });
    };
    PRIYOM_TRY(const auto needed, resourcesFor(database, visit, isPromised));
    for (const ResourceId resource : needed) {
        PRIYOM_TRY(const bool isFree, isFreeFor(database, resource, visit));
        if (!isFree || isPromised(resource))
            return false;
    }
    for (const ResourceId resource : needed)
        promised.push_back({resource, visit.takes()});
    return true;
}

} // namespace

Result<std::vector<Roomless>> withoutRoom(storage::Database& database, Instant now)
{
    PRIYOM_TRY(auto rows, needyRows(database, now));
    std::map<ServiceId, catalog::ServiceNeeds> known;
    std::vector<Roomless> without;
    std::vector<Promise> promised;
    for (VisitRow& row : rows) {
        auto needs = known.find(row.visit.service);
        if (needs == known.end()) {
            PRIYOM_TRY(auto usable, catalog::usableNeeds(database, row.visit.service));
            needs = known.emplace(row.visit.service, std::move(usable)).first;
        }
        PRIYOM_TRY(row.visit.resources, resourcesOf(database, row.visit.id));
        if (!lacksRoom(needs->second, row.visit.resources))
            continue;
        PRIYOM_TRY(const bool isFree, promiseAll(database, row.visit, promised));
        without.push_back({std::move(row), isFree});
    }
    return without;
}

} // namespace priyom::bookings

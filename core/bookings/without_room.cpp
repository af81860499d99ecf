// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/without_room.h"

#include "core/bookings/resource_choice.h"
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
Result<bool> promiseAll(storage::Database& database, VisitId visit, const VisitPart& part, std::vector<Promise>& promised)
{
    const auto isPromised = [&](ResourceId id) {
        return std::any_of(promised.begin(), promised.end(), [&](const Promise& other) {
            return other.resource == id && other.time.overlaps(part.takes());
        });
    };
    PRIYOM_TRY(const auto needed, resourcesFor(database, visit, part, isPromised));
    for (const ResourceId resource : needed) {
        PRIYOM_TRY(const bool isFree, isFreeFor(database, resource, visit, part));
        if (!isFree || isPromised(resource))
            return false;
    }
    for (const ResourceId resource : needed)
        promised.push_back({resource, part.takes()});
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
        PRIYOM_TRY(const Visit whole, visitById(database, row.visit.id));
        const VisitPart part = partsOf(whole)[size_t(row.place - 1)];
        if (!lacksRoom(needs->second, part.resources))
            continue;
        row.visit.resources = part.resources;
        PRIYOM_TRY(const bool isFree, promiseAll(database, whole.id, part, promised));
        without.push_back({std::move(row), isFree});
    }
    return without;
}

} // namespace priyom::bookings

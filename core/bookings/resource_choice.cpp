// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/resource_choice.h"

#include "core/bookings/taken_store.h"
#include "core/catalog/resource_store.h"

#include <QSet>

#include <algorithm>

namespace priyom::bookings {

std::vector<ResourceId> chosen(const catalog::ServiceNeeds& needs, const std::vector<ResourceId>& had,
                               const std::function<bool(ResourceId)>& isFree)
{
    std::vector<ResourceId> resources;
    for (catalog::ResourceChoice choice : needs) {
        std::stable_partition(choice.begin(), choice.end(), [&](ResourceId id) { return std::find(had.begin(), had.end(), id) != had.end(); });
        const auto free = std::find_if(choice.begin(), choice.end(), isFree);
        if (!choice.empty())
            resources.push_back(free == choice.end() ? choice.front() : *free);
    }
    std::sort(resources.begin(), resources.end());
    return resources;
}

Result<bool> isFreeFor(storage::Database& database, ResourceId resource, VisitId visit, const VisitPart& part)
{
    PRIYOM_TRY(const auto taken, takenOf(database, resource, part.takes()));
    return std::all_of(taken.begin(), taken.end(), [&](const TakenTime& other) { return other.visit == visit; });
}

Result<std::vector<ResourceId>> resourcesFor(storage::Database& database, VisitId visit, const VisitPart& part,
                                             const std::function<bool(ResourceId)>& isPromised)
{
    if (!part.service.isValid())
        return std::vector<ResourceId>();
    PRIYOM_TRY(const catalog::ServiceNeeds needs, catalog::usableNeeds(database, part.service));
    QSet<ResourceId> busy;
    for (const catalog::ResourceChoice& choice : needs) {
        for (const ResourceId id : choice) {
            PRIYOM_TRY(const bool isFree, isFreeFor(database, id, visit, part));
            if (!isFree || (isPromised && isPromised(id)))
                busy += id;
        }
    }
    return chosen(needs, part.resources, [&](ResourceId id) { return !busy.contains(id); });
}

} // namespace priyom::bookings

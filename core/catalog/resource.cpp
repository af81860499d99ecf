// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/resource.h"

#include <algorithm>

namespace priyom::catalog {

QLatin1String resourceKindKey(ResourceKind kind)
{
    return kind == ResourceKind::Room ? QLatin1String("room") : QLatin1String("device");
}

std::optional<ResourceKind> resourceKindFromKey(const QString& key)
{
    for (const ResourceKind kind : {ResourceKind::Room, ResourceKind::Device})
        if (key == resourceKindKey(kind))
            return kind;
    return std::nullopt;
}

bool isNeeded(const ServiceNeeds& needs, ResourceId resource)
{
    return std::any_of(needs.begin(), needs.end(), [resource](const ResourceChoice& choice) {
        return std::find(choice.begin(), choice.end(), resource) != choice.end();
    });
}

ServiceNeeds needsWith(ServiceNeeds needs, const Resource& resource, const std::vector<Resource>& all)
{
    if (isNeeded(needs, resource.id))
        return needs;
    const auto isRoom = [&](ResourceId id) {
        return std::any_of(all.begin(), all.end(), [id](const Resource& each) { return each.id == id && each.kind == ResourceKind::Room; });
    };
    const auto rooms = std::find_if(needs.begin(), needs.end(), [&](const ResourceChoice& choice) { return std::any_of(choice.begin(), choice.end(), isRoom); });
    if (resource.kind == ResourceKind::Room && rooms != needs.end())
        rooms->push_back(resource.id);
    else
        needs.push_back({resource.id});
    return needs;
}

ServiceNeeds needsWithout(ServiceNeeds needs, ResourceId resource)
{
    for (ResourceChoice& choice : needs)
        std::erase(choice, resource);
    std::erase_if(needs, [](const ResourceChoice& choice) { return choice.empty(); });
    return needs;
}

} // namespace priyom::catalog

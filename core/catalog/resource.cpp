// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/resource.h"

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

} // namespace priyom::catalog

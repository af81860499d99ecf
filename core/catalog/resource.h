// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms and devices, and what a service needs of them.
#pragma once

#include "core/base/id.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace priyom::catalog {

enum class ResourceKind { Room, Device };

[[nodiscard]] QLatin1String resourceKindKey(ResourceKind kind); // room, device
[[nodiscard]] std::optional<ResourceKind> resourceKindFromKey(const QString& key);

struct Resource
{
    ResourceId id;
    ResourceKind kind = ResourceKind::Room;
    QString name;
    bool active = true; // given to new visits

    friend bool operator==(const Resource&, const Resource&) = default;
};

// One of these, whichever is free; the first is asked first.
using ResourceChoice = std::vector<ResourceId>;
// Each of them at once.
using ServiceNeeds = std::vector<ResourceChoice>;

inline constexpr int kMostNeeds = 9; // as in the schema

// A room stands in one choice with the other rooms, a device is a need of its own; one that is needed already stays where
// it is. all: every resource that the needs may name.
[[nodiscard]] ServiceNeeds needsWith(ServiceNeeds needs, const Resource& resource, const std::vector<Resource>& all);
[[nodiscard]] ServiceNeeds needsWithout(ServiceNeeds needs, ResourceId resource);
[[nodiscard]] bool isNeeded(const ServiceNeeds& needs, ResourceId resource);

} // namespace priyom::catalog

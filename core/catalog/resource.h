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

} // namespace priyom::catalog

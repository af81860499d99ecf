// SPDX-License-Identifier: GPL-3.0-or-later
// One component of a scheme as JSON: one reading and one writing function per kind.
#pragma once

#include "core/base/exact_json.h"
#include "core/pay/fault.h"
#include "core/pay/scheme.h"

#include <QJsonObject>

namespace priyom::pay {

// Nothing where not even the kind is known; every fault is added with its place.
[[nodiscard]] std::optional<Component> readComponent(const ExactJson& json, const QString& place, Faults& faults);

[[nodiscard]] QJsonObject toJson(const Component& component);

} // namespace priyom::pay

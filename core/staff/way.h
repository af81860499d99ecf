// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <optional>

namespace priyom::staff {

// How a person shows who they are.
enum class Way {
    Password,
    Pin,
    Recovery, // the owner's printed code: works once, and sets a new password
};

[[nodiscard]] QLatin1String wayKey(Way way);
[[nodiscard]] std::optional<Way> wayFromKey(const QString& key);

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
// What a day asks of somebody by their role. A norm of work and not a plan of results: it is shown, and nothing is paid by it.
#pragma once

#include "core/staff/role.h"

#include <QString>

#include <map>
#include <optional>

namespace priyom::staff {

// Calls of one day, incoming and outgoing; who holds several roles is asked for the most. None: nothing is asked.
[[nodiscard]] std::optional<int> callsAsked(const std::map<QString, QString>& settings, Roles roles);

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
// Names as they come from outside made ids. Unknown ones are made only in an open shop, where there is nobody to ask.
#pragma once

#include "core/catalog/catalog.h"
#include "core/staff/role.h"
#include "core/base/result.h"

namespace priyom::history {
class Change;
}

namespace priyom::catalog {

enum class NewNames { Refused, Made };

// An empty name gives an invalid id; BadInput, subject `field`, detail the name, for an unknown one that is not made.
[[nodiscard]] Result<PersonId> personNamed(history::Change& change, const QString& name, staff::Role role, NewNames names, const char* field);
// nullopt for an empty name. One that is made takes `minutes` and costs nothing until somebody says so.
[[nodiscard]] Result<std::optional<Service>> serviceNamed(history::Change& change, const QString& name, int minutes, NewNames names);
[[nodiscard]] Result<ChannelId> channelNamed(history::Change& change, const QString& key, NewNames names);

} // namespace priyom::catalog

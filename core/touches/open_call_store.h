// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/touches/open_call.h"

namespace priyom::storage {
class Database;
}

namespace priyom::touches {

[[nodiscard]] Result<> insertOpenCall(storage::Database& database, const OpenCall& call);
[[nodiscard]] Result<> removeOpenCall(storage::Database& database, PersonId person);
[[nodiscard]] Result<std::optional<OpenCall>> openCallOf(storage::Database& database, PersonId person);

} // namespace priyom::touches

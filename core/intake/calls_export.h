// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's calls go out as a calls file (formats/calls.md).
#pragma once

#include "core/base/zone.h"

#include <QIODevice>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

[[nodiscard]] Result<> exportCalls(storage::Database& database, const Zone& zone, QIODevice& target);

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's past goes out as a history file (formats/history.md): read into an empty shop it gives the same figures.
#pragma once

#include "core/base/zone.h"

#include <QIODevice>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

[[nodiscard]] Result<> exportHistory(storage::Database& database, const Zone& zone, QIODevice& target);

} // namespace priyom::intake

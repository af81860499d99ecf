// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/grouping.h"

#include <QHash>

namespace priyom::storage {
class Database;
}

namespace priyom::metrics {

// Names by id of what a grouping groups by: people, sources, channels (their key), campaigns, services. Empty over time.
[[nodiscard]] Result<QHash<qint64, QString>> groupNames(storage::Database& database, Grouping by);
// Keys by id.
[[nodiscard]] Result<QHash<qint64, QString>> reasonNames(storage::Database& database);

} // namespace priyom::metrics

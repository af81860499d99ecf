// SPDX-License-Identifier: GPL-3.0-or-later
// Which change of a record may be taken back: the newest that nothing took back already.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <initializer_list>
#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::history {

// The newest event of those operations on the record that stands; nothing where there is none.
[[nodiscard]] Result<std::optional<EventSeq>> lastStanding(storage::Database& database, const QString& subject, qint64 subjectId,
                                                           std::initializer_list<QLatin1String> operations);

} // namespace priyom::history

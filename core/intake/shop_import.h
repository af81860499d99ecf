// SPDX-License-Identifier: GPL-3.0-or-later
// A shop export becomes a shop again, equal in every row: `init --from`. It is filled before the file has its name, so
// nothing is left behind where the export is damaged or somebody else's.
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

// Makes the shop at `path`. BadInput with the line ("line 12") where the export is foreign, cut or cannot be true; Newer
// where a newer program wrote it; Damaged where its history or a reference does not hold; NotSaved as Database::create.
[[nodiscard]] Result<> createFromExport(const QString& path, QIODevice& source);
// Into a shop that holds nothing yet, of this program's schema; after an error it holds nothing still.
[[nodiscard]] Result<> fillFromExport(storage::Database& database, QIODevice& source);

} // namespace priyom::intake

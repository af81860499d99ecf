// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in memory that has lived through a history file; and where the material shared with other projects is, if it is.
#pragma once

#include "core/base/zone.h"
#include "core/storage/database.h"

#include <QStringList>

namespace priyom::test {

[[nodiscard]] Result<std::unique_ptr<storage::Database>> shopOfHistory(const QByteArray& csv, const Zone& zone);

// The folder of that name, or an empty text where it is not there: PRIYOM_SHARED, else beside the sources.
[[nodiscard]] QString sharedFolder();

// Runs python3 with these arguments; what it printed, or an empty text where it failed.
[[nodiscard]] QByteArray runPython(const QStringList& arguments);

} // namespace priyom::test

// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's past comes in (formats/history.md): all rows that can be true in one transaction, the others in the report.
#pragma once

#include "core/base/zone.h"
#include "core/intake/import_options.h"
#include "core/intake/import_report.h"
#include "core/staff/session.h"

namespace priyom::history {
class Change;
}

namespace priyom::intake {

// Within the caller's transaction, whose instant is "now". After an error it must be abandoned.
// `session`: who is told when else a visit to come could be.
[[nodiscard]] Result<ImportReport> importHistory(history::Change& change, const staff::Session& session, QIODevice& source, const Zone& zone,
                                                 const ImportOptions& options);

} // namespace priyom::intake

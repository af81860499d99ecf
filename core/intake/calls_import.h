// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone exchange's report comes in (formats/calls.md): each call a touch of the client whose phone it is; an incoming
// call from an unknown number makes a lead.
#pragma once

#include "core/base/zone.h"
#include "core/intake/import_options.h"
#include "core/intake/import_report.h"

namespace priyom::history {
class Change;
}

namespace priyom::intake {

// As importHistory.
[[nodiscard]] Result<ImportReport> importCalls(history::Change& change, QIODevice& source, const Zone& zone, const ImportOptions& options);

} // namespace priyom::intake

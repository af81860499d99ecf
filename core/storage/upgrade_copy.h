// SPDX-License-Identifier: GPL-3.0-or-later
// The copy that is made before a schema step: checked, synced and named for the version it holds.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {

class Database;

// Writes <path>.before-<version>; NotSaved or Damaged where that copy is not sound, and the step is then not run.
[[nodiscard]] Result<> copyBeforeUpgrade(Database& database, int version);

} // namespace priyom::storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a file's first bytes before SQLite does: a foreign or empty file is refused and stays as it is.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {

// NotSaved: no such file or no right to read it; NotPriyom: empty, no SQLite file, or another program's.
[[nodiscard]] Result<> checkFileHeader(const QString& path);

} // namespace priyom::storage

// SPDX-License-Identifier: GPL-3.0-or-later
// The source tree as it lies on the disk, and what Qt's own headers are called.
#pragma once

#include "tests/architecture/rules.h"

namespace priyom::architecture {

// Every text file of the project under `root`; build folders and binary files are passed over.
[[nodiscard]] QList<Source> readTree(const QString& root);
[[nodiscard]] Borders readBorders(const QString& root);

} // namespace priyom::architecture

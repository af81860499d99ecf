// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its header: a person chooses a file, not a format.
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace priyom::intake {

enum class FileKind { History, Calls };

// Reads the header and goes back to the beginning. BadInput, subject "file", detail "unknown_kind" where it is neither
// and "empty" where there is nothing; of a header that cannot be read as CsvHeader says.
[[nodiscard]] Result<FileKind> kindOfFile(QIODevice& source);

} // namespace priyom::intake

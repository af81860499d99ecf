// SPDX-License-Identifier: GPL-3.0-or-later
// Files named on the command line; "-" is standard input or output, so that a pipe works as a file does.
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace priyom::cli {

// NotFound where it cannot be read, with the system's reason.
[[nodiscard]] Result<std::unique_ptr<QFile>> openSource(const QString& path);
// NotSaved where it cannot be written.
[[nodiscard]] Result<std::unique_ptr<QFile>> openTarget(const QString& path);
[[nodiscard]] Result<QByteArray> readWhole(const QString& path);
// Flushed and closed; NotSaved where a byte did not get there (a full disk).
[[nodiscard]] Result<> finish(QFile& file);

} // namespace priyom::cli

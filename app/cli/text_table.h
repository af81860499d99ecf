// SPDX-License-Identifier: GPL-3.0-or-later
// The same rows as an aligned table for eyes or as CSV for other programs.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace priyom::cli {

enum class RowFormat { Json, Table, Csv };

[[nodiscard]] Result<RowFormat> rowFormat(const QString& key);
// The first row is the head.
[[nodiscard]] QByteArray asTable(const QList<QStringList>& rows);
[[nodiscard]] Result<QByteArray> asCsv(const QList<QStringList>& rows);

} // namespace priyom::cli

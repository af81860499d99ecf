// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written whole or not at all: what stood there before stays until the new one is on the disk.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace priyom::paper {

// NotSaved, subject the path.
[[nodiscard]] Result<> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace priyom::paper

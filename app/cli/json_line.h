// SPDX-License-Identifier: GPL-3.0-or-later
// Files with one JSON object a line: each line is done and acknowledged before the next is read.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <functional>

namespace priyom::cli {

// BadInput with the number of a line that is no object; the lines before it are done.
[[nodiscard]] Result<> eachLine(const QString& path, const std::function<Result<>(const QJsonObject&)>& work);

} // namespace priyom::cli

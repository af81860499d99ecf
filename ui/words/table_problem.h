// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a table as a whole, so that nothing of it can be taken, and what its owner can do about it in the
// spreadsheet it came from. Rows that are refused one by one are reject_text's.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace priyom::words {

// How to save a table from a spreadsheet so that its letters can be read.
[[nodiscard]] QString utf8Advice();
// Nothing where the error is about something else.
[[nodiscard]] std::optional<QString> tableProblem(const Error& error);

} // namespace priyom::words

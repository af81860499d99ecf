// SPDX-License-Identifier: GPL-3.0-or-later
// The one spelling that searches compare: case folded, ё = е, blanks single. Stored beside the text, because SQLite folds
// Latin letters only and PostgreSQL folds by its own locale.
#pragma once

#include <QString>

namespace priyom {

[[nodiscard]] QString fold(QStringView text);

} // namespace priyom

// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a shop holds as lines of text: a line for each table, then its rows in the order of their keys. Two shops
// with the same content give the same bytes, however their files are laid out.
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

[[nodiscard]] Result<> writeDump(storage::Database& database, QIODevice& target);

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
// A whole shop as JSON Lines: a header with format and schema, for each table a line with its columns and then its rows,
// at the end how many rows there were, so that a cut file is noticed.
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

inline constexpr QLatin1String kShopFormat("priyom-shop");
inline constexpr int kShopFormatVersion = 1;

[[nodiscard]] Result<> exportShop(storage::Database& database, QIODevice& target);

} // namespace priyom::intake

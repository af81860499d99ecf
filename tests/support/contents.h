// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is in a shop, history too, as text: equal before and after what was refused.
#pragma once

#include <QByteArray>

namespace priyom::storage {
class Database;
}

namespace priyom::test {

[[nodiscard]] QByteArray contentsOf(storage::Database& database);

} // namespace priyom::test

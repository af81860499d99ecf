// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a shop as people see them, to be alike before an action and after it was taken back. Left out is what
// only grows: history, the bin, versions, a consent marked as a mistake, a task withdrawn with what caused it.
#pragma once

#include <QByteArray>

namespace priyom::storage {
class Database;
}

namespace priyom::test {

[[nodiscard]] QByteArray undoneRows(storage::Database& database);
// The lines that only one of them has; empty where they are alike.
[[nodiscard]] QByteArray difference(const QByteArray& before, const QByteArray& after);

} // namespace priyom::test

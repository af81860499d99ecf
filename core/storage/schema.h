// SPDX-License-Identifier: GPL-3.0-or-later
// The schema as an append-only list of one-statement files (resources/sql): step N brings user_version from N-1 to N.
// A step that was released is never edited; fresh equals upgraded, and a test holds it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace priyom::storage {

class Database;

inline constexpr qint32 kApplicationId = 0x5072696d; // "Prim"

struct SchemaStep
{
    QString name;
    QByteArray sql; // with the dialect's types filled in
};

[[nodiscard]] const std::vector<SchemaStep>& schemaSteps();
[[nodiscard]] int newestSchema();
[[nodiscard]] Result<int> schemaVersion(Database& database);
// Runs the steps after the file's own version up to `target` in one transaction.
[[nodiscard]] Result<> applySchema(Database& database, int target = newestSchema());
// Every table in the order of its making, in which rows can also be written again; the index of words is made of them.
[[nodiscard]] Result<QStringList> schemaTables(Database& database);

} // namespace priyom::storage

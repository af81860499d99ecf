// SPDX-License-Identifier: GPL-3.0-or-later
// The live tables as text, every column of every row: without history, which only grows, and the bin itself.
#pragma once

#include "core/storage/database.h"
#include "core/storage/table_rows.h"

namespace priyom::test {

[[nodiscard]] inline QByteArray liveRows(storage::Database& database)
{
    QByteArray all;
    const auto tables = storage::tableShapes(database);
    if (!tables)
        qFatal("the tables cannot be read");
    for (const storage::TableShape& table : *tables) {
        if (table.name.startsWith(QLatin1String("event")) || table.name == QLatin1String("bin") || table.name == QLatin1String("id_floor"))
            continue;
        all += table.name.toUtf8() + '\n';
        const auto read = storage::forEachRow(database, table, [&](const QByteArray& row) -> Result<> {
            all += row + '\n';
            return {};
        });
        if (!read)
            qFatal("the rows cannot be read");
    }
    return all;
}

} // namespace priyom::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dump.h"

#include "core/intake/line_writer.h"
#include "core/storage/table_rows.h"

namespace priyom::intake {

Result<> writeDump(storage::Database& database, QIODevice& target)
{
    LineWriter lines(target);
    PRIYOM_TRY(const auto tables, storage::tableShapes(database));
    for (const storage::TableShape& table : tables) {
        PRIYOM_CHECK(lines.write(QString(table.name % QLatin1Char(' ') % table.columns.join(QLatin1Char(','))).toUtf8()));
        const QByteArray prefix = table.name.toUtf8() + ' ';
        PRIYOM_CHECK(storage::forEachRow(database, table, [&](const QByteArray& json) { return lines.write(prefix + json); }));
    }
    return lines.finish();
}

} // namespace priyom::intake

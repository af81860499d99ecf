// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/shop_export.h"

#include "core/intake/line_writer.h"
#include "core/storage/schema.h"
#include "core/storage/table_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace priyom::intake {

namespace {

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<> exportShop(storage::Database& database, QIODevice& target)
{
    LineWriter lines(target);
    PRIYOM_TRY(const int schema, storage::schemaVersion(database));
    PRIYOM_CHECK(lines.write(jsonLine({{QStringLiteral("format"), QString(kShopFormat)},
                                       {QStringLiteral("version"), kShopFormatVersion},
                                       {QStringLiteral("schema"), schema}})));
    qint64 rows = 0;
    PRIYOM_TRY(const auto tables, storage::tableShapes(database));
    for (const storage::TableShape& table : tables) {
        PRIYOM_CHECK(lines.write(jsonLine({{QStringLiteral("table"), table.name},
                                           {QStringLiteral("columns"), QJsonArray::fromStringList(table.columns)}})));
        PRIYOM_CHECK(storage::forEachRow(database, table, [&](const QByteArray& json) {
            ++rows;
            return lines.write(json);
        }));
    }
    PRIYOM_CHECK(lines.write(jsonLine({{QStringLiteral("rows"), rows}})));
    return lines.finish();
}

} // namespace priyom::intake

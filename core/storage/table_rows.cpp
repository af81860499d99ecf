// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_rows.h"

#include "core/storage/rows.h"
#include "core/storage/schema.h"

#include <algorithm>

namespace priyom::storage {

namespace {

constexpr char kBytes[] = "base64";

void appendText(QByteArray& json, const QByteArray& utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            json += "\\u00";
            json += kHex[uchar(c) >> 4];
            json += kHex[uchar(c) & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendValue(QByteArray& json, const Statement& row, int column)
{
    if (row.isNull(column)) {
        json += "null";
    } else if (row.isText(column)) {
        appendText(json, row.bytes(column));
    } else if (row.isBytes(column)) {
        json += "{\"";
        json += kBytes;
        json += "\":\"" + row.bytes(column).toBase64() + "\"}";
    } else {
        json += QByteArray::number(row.integer(column));
    }
}

bool putValue(Statement& statement, const ExactJson& value)
{
    if (value.isNull()) {
        statement.putNull();
        return true;
    }
    if (const QString* const text = value.text()) {
        statement.put(*text);
        return true;
    }
    if (const ExactJson::Number* const number = value.number()) {
        bool isWhole = false;
        const qint64 whole = number->spelled.toLongLong(&isWhole);
        statement.put(whole);
        return isWhole;
    }
    const ExactJson* const bytes = value.field(QString::fromLatin1(kBytes));
    const QString* const base64 = bytes != nullptr ? bytes->text() : nullptr;
    if (base64 == nullptr)
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(base64->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    statement.put(decoded.decoded);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

} // namespace

Result<std::vector<TableShape>> tableShapes(Database& database)
{
    PRIYOM_TRY(const QStringList names, schemaTables(database));
    std::vector<TableShape> tables;
    for (const QString& name : names) {
        PRIYOM_TRY(auto table, tableShape(database, name));
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<TableShape> tableShape(Database& database, const QString& name)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid"));
    TableShape table{name, {}, {}};
    std::vector<std::pair<qint64, QString>> key;
    query.bind(name);
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            break;
        table.columns += query.text(0);
        if (query.integer(1) > 0)
            key.emplace_back(query.integer(1), query.text(0));
    }
    std::sort(key.begin(), key.end());
    for (const auto& [place, column] : key)
        table.key += column;
    return table;
}

Result<> forEachRow(Database& database, const TableShape& table, const TakeRow& take)
{
    const QString sql = QLatin1String("SELECT ") % table.columns.join(QLatin1String(", ")) % QLatin1String(" FROM ") % table.name
        % QLatin1String(" ORDER BY ") % table.key.join(QLatin1String(", "));
    PRIYOM_TRY(auto query, database.prepareOnce(sql.toUtf8()));
    return forEachRow(query, take);
}

Result<> forEachRow(Statement& query, const TakeRow& take)
{
    const int columns = query.columns();
    QByteArray json;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return {};
        json = "[";
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                json += ',';
            appendValue(json, query, column);
        }
        json += ']';
        PRIYOM_CHECK(take(json));
    }
}

Result<RowInserter> RowInserter::into(Database& database, const TableShape& table)
{
    return into(database, table.name, table.columns);
}

Result<RowInserter> RowInserter::into(Database& database, const QString& table, const QStringList& columns)
{
    QStringList places;
    for (qsizetype i = 0; i < columns.size(); ++i)
        places += QStringLiteral(":p%1").arg(i);
    const QString sql = QLatin1String("INSERT INTO ") % table % QLatin1String(" (") % columns.join(QLatin1String(", "))
        % QLatin1String(") VALUES (") % places.join(QLatin1String(", ")) % QLatin1Char(')');
    PRIYOM_TRY(auto statement, database.prepareOnce(sql.toUtf8()));
    return RowInserter(std::move(statement), size_t(columns.size()));
}

Result<> RowInserter::insert(const ExactJson::List& values)
{
    if (values.size() != m_columns)
        return fail(ErrorCode::BadInput, QStringLiteral("row"), QStringLiteral("columns"));
    m_statement.bind();
    for (const ExactJson& value : values)
        if (!putValue(m_statement, value))
            return fail(ErrorCode::BadInput, QStringLiteral("row"), QStringLiteral("value"));
    return m_statement.run();
}

Result<> deferReferences(Database& database)
{
    return database.exec("PRAGMA defer_foreign_keys=ON");
}

} // namespace priyom::storage

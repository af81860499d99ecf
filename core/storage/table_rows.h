// SPDX-License-Identifier: GPL-3.0-or-later
// Any table's rows as JSON arrays and back, whatever its columns are: a schema step needs no change here. Whole numbers
// stay whole numbers, texts texts, bytes are {"base64": "..."}.
#pragma once

#include "core/base/exact_json.h"
#include "core/storage/statement.h"

#include <QStringList>

#include <functional>

namespace priyom::storage {

struct TableShape
{
    QString name;
    QStringList columns;
    QStringList key; // of the rows: their stable order

    friend bool operator==(const TableShape&, const TableShape&) = default;
};

using TakeRow = std::function<Result<>(const QByteArray& json)>;

// Every table in the order in which its rows can be written again.
[[nodiscard]] Result<std::vector<TableShape>> tableShapes(Database& database);
[[nodiscard]] Result<TableShape> tableShape(Database& database, const QString& name);

[[nodiscard]] Result<> forEachRow(Database& database, const TableShape& table, const TakeRow& take);
// Of a query that is bound: each of its rows.
[[nodiscard]] Result<> forEachRow(Statement& query, const TakeRow& take);

class RowInserter final
{
public:
    [[nodiscard]] static Result<RowInserter> into(Database& database, const TableShape& table);
    // Of some of its columns; the others get what the schema gives them.
    [[nodiscard]] static Result<RowInserter> into(Database& database, const QString& table, const QStringList& columns);
    // BadInput for a value that no column can hold, and as the schema says.
    [[nodiscard]] Result<> insert(const ExactJson::List& values);

private:
    RowInserter(Statement statement, size_t columns) : m_statement(std::move(statement)), m_columns(columns) {}

    Statement m_statement;
    size_t m_columns;
};

// References are asked at the commit: a row may name one that comes after it.
[[nodiscard]] Result<> deferReferences(Database& database);

} // namespace priyom::storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Any table's rows as JSON arrays and back, whatever its columns are: a schema step needs no change here. Whole numbers
// stay whole numbers, texts texts, bytes are {"base64": "..."}.
#pragma once

#include "core/base/exact_json.h"
#include "core/storage/statement.h"

#include <QStringList>

#include <functional>

namespace priyom::intake {

struct TableShape
{
    QString name;
    QStringList columns;
    QStringList key; // of the rows: their stable order

    friend bool operator==(const TableShape&, const TableShape&) = default;
};

// Every table in the order in which its rows can be written again.
[[nodiscard]] Result<std::vector<TableShape>> tableShapes(storage::Database& database);

[[nodiscard]] Result<> forEachRow(storage::Database& database, const TableShape& table, const std::function<Result<>(const QByteArray& json)>& take);

class RowInserter final
{
public:
    [[nodiscard]] static Result<RowInserter> into(storage::Database& database, const TableShape& table);
    // BadInput for a value that no column can hold, and as the schema says.
    [[nodiscard]] Result<> insert(const ExactJson::List& values);

private:
    RowInserter(storage::Statement statement, size_t columns) : m_statement(std::move(statement)), m_columns(columns) {}

    storage::Statement m_statement;
    size_t m_columns;
};

// References are asked at the commit: a row may name one that comes after it.
[[nodiscard]] Result<> deferReferences(storage::Database& database);

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/table_columns.h"

namespace priyom::intake {

Result<TableColumns> TableColumns::of(const tables::CsvHeader& header, std::span<const Column> known)
{
    TableColumns columns;
    columns.m_known = known;
    QStringList names;
    for (const Column& column : known) {
        const int place = header.column(QString(column.name));
        if (place < 0 && column.required)
            return fail(ErrorCode::BadInput, column.name, QStringLiteral("column_missing"));
        columns.m_places.push_back(place);
        names += column.name;
    }
    columns.m_unknown = header.unknownTo(names);
    return columns;
}

size_t TableColumns::hash(const tables::CsvRecord& record) const
{
    size_t hash = 0;
    for (int column = 0; column < size(); ++column)
        hash = qHash(text(record, column), hash * 31 + size_t(column) + 1);
    return hash;
}

} // namespace priyom::intake

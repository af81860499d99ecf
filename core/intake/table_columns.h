// SPDX-License-Identifier: GPL-3.0-or-later
// Where the columns that a format knows stand in the file at hand: asked once, read by number a hundred thousand times.
#pragma once

#include "core/base/result.h"
#include "core/tables/csv_header.h"

#include <span>
#include <vector>

namespace priyom::intake {

struct Column
{
    QLatin1String name;
    bool required = false;
};

class TableColumns final
{
public:
    // BadInput, subject = the column, detail "column_missing" where a required one is not there.
    [[nodiscard]] static Result<TableColumns> of(const tables::CsvHeader& header, std::span<const Column> known);

    // `column`: its place in `known`. Without the blanks around it; nothing where the file has no such column.
    [[nodiscard]] QStringView text(const tables::CsvRecord& record, int column) const
    {
        return record.field(m_places[size_t(column)]).trimmed();
    }
    [[nodiscard]] QString name(int column) const { return m_known[size_t(column)].name; }
    [[nodiscard]] int size() const { return int(m_known.size()); }
    [[nodiscard]] const QStringList& unknown() const { return m_unknown; }
    // Of the columns the format knows: two rows with the same hash say the same.
    [[nodiscard]] size_t hash(const tables::CsvRecord& record) const;

private:
    std::span<const Column> m_known;
    std::vector<int> m_places;
    QStringList m_unknown;
};

} // namespace priyom::intake

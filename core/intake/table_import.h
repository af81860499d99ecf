// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of rows has in common on its way in: the header, faulty records, the count, the rejects file, progress
// and stopping. What a row means is its taker's.
#pragma once

#include "core/intake/import_options.h"
#include "core/intake/import_report.h"
#include "core/intake/table_columns.h"

namespace priyom::intake {

enum class RowEnd {
    Imported,
    Joined, // with what somebody had written down here
    Same,
};
using RowResult = tl::expected<RowEnd, Reject>;

class RowTaker
{
public:
    virtual ~RowTaker() = default;
    [[nodiscard]] virtual std::span<const Column> columns() const = 0;
    // An error ends the import; a reject only the row, of which nothing may stay.
    [[nodiscard]] virtual Result<RowResult> take(const tables::CsvRecord& record, const TableColumns& columns) = 0;
};

// Row after row, with one piece of the source in memory: a file or a pipe of any length. BadInput for a source without the
// required columns; Cancelled where the progress said so.
[[nodiscard]] Result<ImportReport> importTable(QIODevice& source, RowTaker& taker, const ImportOptions& options);

} // namespace priyom::intake

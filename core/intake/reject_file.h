// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that were not taken, as they came, with line, column and reason behind them, and the reason in words where
// somebody has them: mended there, the file can be imported as it is. Its own columns are not repeated when such a file is
// refused again.
#pragma once

#include "core/intake/import_options.h"
#include "core/tables/csv_record.h"
#include "core/tables/csv_writer.h"

#include <memory>

namespace priyom::intake {

class RejectFile final
{
public:
    // Without a device for rejects nothing is written.
    RejectFile(const ImportOptions& options, const QStringList& columns);
    Q_DISABLE_COPY_MOVE(RejectFile)

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> write(const tables::CsvRecord& record, const Reject& reject);
    [[nodiscard]] Result<> finish();

private:
    std::unique_ptr<tables::CsvWriter> m_writer;
    RejectWords m_words;
    QStringList m_columns;
    std::vector<int> m_places; // of the columns that are written again
};

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file or pipe, record after record; only one piece of it is in memory.
#pragma once

#include "core/base/result.h"
#include "core/tables/csv_parser.h"

#include <QIODevice>

namespace priyom::tables {

enum class CsvStep { Record, End };

class CsvReader final
{
public:
    explicit CsvReader(QIODevice& source, CsvLimits limits = {});
    Q_DISABLE_COPY_MOVE(CsvReader)

    // Fails only where the device does; what is wrong with one record is said in the record.
    [[nodiscard]] Result<CsvStep> next(CsvRecord& record);

    // For a progress bar: how much of the device has been read.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    QIODevice& m_source;
    CsvParser m_parser;
    QByteArray m_piece;
    qint64 m_bytesRead = 0;
    bool m_finished = false;
};

} // namespace priyom::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reject_file.h"

namespace priyom::intake {

namespace {

const QString& wordsColumn()
{
    static const QString column = QStringLiteral("explanation");
    return column;
}

const QStringList& ownColumns()
{
    static const QStringList columns{QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("reason")};
    return columns;
}

} // namespace

RejectFile::RejectFile(const ImportOptions& options, const QStringList& columns) : m_words(options.rejectWords)
{
    if (options.rejects != nullptr) {
        tables::CsvStyle style;
        style.byteOrderMark = options.rejectsForSpreadsheet;
        m_writer = std::make_unique<tables::CsvWriter>(*options.rejects, style);
    }
    for (int place = 0; place < int(columns.size()); ++place) {
        if (ownColumns().contains(columns[place]) || columns[place] == wordsColumn())
            continue;
        m_places.push_back(place);
        m_columns += columns[place];
    }
}

Result<> RejectFile::begin()
{
    if (!m_writer)
        return {};
    QStringList names = m_columns + ownColumns();
    if (m_words)
        names += wordsColumn();
    return m_writer->write(names);
}

Result<> RejectFile::write(const tables::CsvRecord& record, const Reject& reject)
{
    if (!m_writer)
        return {};
    QStringList row;
    for (const int place : m_places)
        row += record.field(place).toString();
    row << QString::number(reject.line) << reject.column << reject.reason;
    if (m_words)
        row += m_words(reject);
    return m_writer->write(row);
}

Result<> RejectFile::finish()
{
    return m_writer ? m_writer->finish() : Result<>();
}

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reject_file.h"

namespace priyom::intake {

namespace {

const QStringList& ownColumns()
{
    static const QStringList columns{QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("reason")};
    return columns;
}

} // namespace

RejectFile::RejectFile(QIODevice* target, const QStringList& columns)
{
    if (target != nullptr)
        m_writer = std::make_unique<tables::CsvWriter>(*target);
    for (int place = 0; place < int(columns.size()); ++place) {
        if (ownColumns().contains(columns[place]))
            continue;
        m_places.push_back(place);
        m_columns += columns[place];
    }
}

Result<> RejectFile::begin()
{
    return m_writer ? m_writer->write(m_columns + ownColumns()) : Result<>();
}

Result<> RejectFile::write(const tables::CsvRecord& record, const Reject& reject)
{
    if (!m_writer)
        return {};
    QStringList row;
    for (const int place : m_places)
        row += record.field(place).toString();
    return m_writer->write(row << QString::number(reject.line) << reject.column << reject.reason);
}

Result<> RejectFile::finish()
{
    return m_writer ? m_writer->finish() : Result<>();
}

} // namespace priyom::intake

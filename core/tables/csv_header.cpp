// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_header.h"

#include <algorithm>

namespace priyom::tables {

Result<CsvHeader> CsvHeader::of(const CsvRecord& record)
{
    if (record.fault() != CsvFault::None)
        return fail(ErrorCode::BadInput, QStringLiteral("header"), keyOf(record.fault()));
    if (record.size() == 1 && record.field(0).contains(u';'))
        return fail(ErrorCode::BadInput, QStringLiteral("header"), QStringLiteral("semicolons"));
    CsvHeader header;
    for (int i = 0; i < record.size(); ++i) {
        const QString name = record.field(i).trimmed().toString();
        if (!name.isEmpty() && header.m_names.contains(name))
            return fail(ErrorCode::BadInput, QStringLiteral("header"), QStringLiteral("twice:") % name);
        header.m_names << name;
    }
    return header;
}

int CsvHeader::column(QStringView name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : int(found - m_names.begin());
}

QStringList CsvHeader::unknownTo(const QStringList& known) const
{
    QStringList unknown;
    for (const QString& name : m_names) {
        if (!known.contains(name))
            unknown << name;
    }
    return unknown;
}

} // namespace priyom::tables

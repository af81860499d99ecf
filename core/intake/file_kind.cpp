// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"

#include "core/tables/csv_header.h"
#include "core/tables/csv_reader.h"

namespace priyom::intake {

Result<FileKind> kindOfFile(QIODevice& source)
{
    tables::CsvReader reader(source);
    tables::CsvRecord record;
    PRIYOM_TRY(const tables::CsvStep step, reader.next(record));
    if (!source.seek(0))
        return fail(ErrorCode::Failed, QString(), source.errorString());
    if (step == tables::CsvStep::End)
        return fail(ErrorCode::BadInput, QStringLiteral("file"), QStringLiteral("empty"));
    PRIYOM_TRY(const tables::CsvHeader header, tables::CsvHeader::of(record));
    const auto has = [&](QLatin1String name) { return header.column(QString(name)) >= 0; };
    if (has(QLatin1String("lead_id")) && has(QLatin1String("created_at")))
        return FileKind::History;
    if (has(QLatin1String("call_id")) && has(QLatin1String("started_at")))
        return FileKind::Calls;
    return fail(ErrorCode::BadInput, QStringLiteral("file"), QStringLiteral("unknown_kind"));
}

} // namespace priyom::intake

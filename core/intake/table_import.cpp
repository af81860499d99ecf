// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/table_import.h"

#include "core/intake/reject_file.h"
#include "core/tables/csv_reader.h"

namespace priyom::intake {

namespace {

constexpr qint64 kRowsBetweenReports = 1000;

Reject faulty(const tables::CsvRecord& record, const tables::CsvHeader& header)
{
    return {record.line(), header.names().value(record.faultField()), tables::keyOf(record.fault()), {}};
}

} // namespace

Result<ImportReport> importTable(QIODevice& source, RowTaker& taker, const ImportOptions& options)
{
    tables::CsvReader reader(source);
    tables::CsvRecord record;
    PRIYOM_TRY(const auto first, reader.next(record));
    if (first == tables::CsvStep::End)
        return fail(ErrorCode::BadInput, QStringLiteral("file"), QStringLiteral("empty"));
    PRIYOM_TRY(const auto header, tables::CsvHeader::of(record));
    PRIYOM_TRY(const auto columns, TableColumns::of(header, taker.columns()));
    RejectFile rejects(options, header.names());
    PRIYOM_CHECK(rejects.begin());

    ImportReport report;
    report.unknownColumns = columns.unknown();
    for (;;) {
        PRIYOM_TRY(const auto step, reader.next(record));
        if (step == tables::CsvStep::End)
            break;
        ++report.read;
        RowResult row = tl::unexpected(Reject());
        if (record.fault() != tables::CsvFault::None) {
            row = tl::unexpected(faulty(record, header));
        } else {
            PRIYOM_TRY(row, taker.take(record, columns));
        }
        if (row) {
            ++(*row == RowEnd::Same ? report.same : report.imported);
            report.joined += *row == RowEnd::Joined ? 1 : 0;
        } else {
            ++report.rejected;
            PRIYOM_CHECK(rejects.write(record, row.error()));
            if (report.rejects.size() < kRejectsShown)
                report.rejects.push_back(row.error());
        }
        if (options.progress && report.read % kRowsBetweenReports == 0 && !options.progress(reader.bytesRead(), report.read))
            return fail(ErrorCode::Cancelled);
    }
    if (options.progress && !options.progress(reader.bytesRead(), report.read))
        return fail(ErrorCode::Cancelled);
    PRIYOM_CHECK(rejects.finish());
    return report;
}

} // namespace priyom::intake

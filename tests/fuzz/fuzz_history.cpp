// SPDX-License-Identifier: GPL-3.0-or-later
// A history file of any bytes: every row is taken or refused with a column that the format knows; what is taken holds the
// promises that the writing side builds on.
#include "core/intake/history_records.h"
#include "core/tables/csv_reader.h"

#include <QBuffer>

using namespace priyom;
using namespace priyom::intake;

namespace {

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void checkTaken(const HistoryRow& row, Instant now)
{
    check(!row.leadId.isEmpty());
    check(row.visitStart.has_value() || (!row.bookedAt && !row.confirmedAt));
    check(row.paid == Money() || row.paidAt.has_value());
    (void)row.isOutOfOrder();
    const leads::Lead lead = leadOf(row, {});
    check((lead.stage == leads::Stage::Lost) == lead.lostAt.has_value());
    if (const auto visit = visitOf(row, {}, now)) {
        check(visit->endAt > visit->startAt);
        check(visit->historical || (visit->state != bookings::VisitState::NoShow));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Zone zone = *Zone::named(QStringLiteral("America/New_York"));
    const Instant now(1'800'000'000'000);
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::ReadOnly);
    tables::CsvReader reader(buffer);
    tables::CsvRecord record;
    if (*reader.next(record) == tables::CsvStep::End)
        return 0;
    const auto header = tables::CsvHeader::of(record);
    if (!header)
        return 0;
    const auto columns = TableColumns::of(*header, historyColumns());
    if (!columns)
        return 0;
    while (*reader.next(record) == tables::CsvStep::Record) {
        if (record.fault() != tables::CsvFault::None)
            continue;
        const auto row = parseHistoryRow(record, *columns, zone, now);
        if (row)
            checkTaken(*row, now);
        else
            check(header->column(row.error().column) >= 0 || !row.error().reason.isEmpty());
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A calls file of any bytes.
#include "core/intake/call_row.h"
#include "core/tables/csv_reader.h"

#include <QBuffer>

using namespace priyom;
using namespace priyom::intake;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Zone zone = *Zone::named(QStringLiteral("Europe/Zurich"));
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
    const auto columns = TableColumns::of(*header, callColumns());
    if (!columns)
        return 0;
    while (*reader.next(record) == tables::CsvStep::Record) {
        if (record.fault() != tables::CsvFault::None)
            continue;
        const auto row = parseCallRow(record, *columns, zone);
        if (row && (row->callId.isEmpty() || row->pickedUpAt() < row->startedAt))
            __builtin_trap();
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, cut anywhere, give the same records within the limits. The first byte says where to cut.
#include "core/tables/csv_parser.h"

#include <QStringList>

#include <cstdlib>

using namespace priyom::tables;

namespace {

constexpr CsvLimits kLimits{.recordBytes = 64, .fields = 6};

QStringList read(QByteArrayView bytes, qsizetype piece)
{
    QStringList records;
    CsvParser parser(kLimits);
    CsvRecord record;
    const auto take = [&] {
        while (parser.next(record)) {
            QStringList fields = {QString::number(record.line()), keyOf(record.fault()), QString::number(record.faultField())};
            for (int i = 0; i < record.size(); ++i)
                fields << record.field(i).toString();
            if (record.size() > kLimits.fields)
                std::abort();
            records << fields.join(QChar(u'\x1f'));
        }
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.sliced(at, qMin(piece, bytes.size() - at)));
        take();
    }
    parser.finish();
    take();
    return records;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    if (read(bytes, 1 + data[0] % 16) != read(bytes, bytes.size()))
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// An empty shop's export with any bytes in the place of some of its lines: refused, or a sound shop whose own export makes
// an equal one. The first two bytes say which lines, so that no seed ages with the schema; the count at the end is right.
#include "core/intake/shop_export.h"
#include "core/intake/shop_import.h"
#include "core/storage/database.h"

#include <QBuffer>

using namespace priyom;

namespace {

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

std::unique_ptr<storage::Database> emptyShop()
{
    auto shop = storage::Database::openInMemory();
    check(shop.has_value());
    return std::move(*shop);
}

QByteArray exported(storage::Database& shop)
{
    QBuffer out;
    check(out.open(QIODevice::WriteOnly));
    check(intake::exportShop(shop, out).has_value());
    return out.data();
}

bool fill(storage::Database& shop, QByteArray text)
{
    QBuffer in(&text);
    check(in.open(QIODevice::ReadOnly));
    return intake::fillFromExport(shop, in).has_value();
}

// Without the count.
QByteArrayList linesOfAnEmptyShop()
{
    QByteArrayList lines = exported(*emptyShop()).split('\n');
    lines.resize(lines.size() - 2);
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArrayList kLines = linesOfAnEmptyShop();
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 2, qsizetype(size) - 2);
    const qsizetype at = uchar(data[0] - '0') % (kLines.size() + 1);
    const qsizetype skipped = uchar(data[1] - '0') % (kLines.size() + 1 - at);
    const qsizetype rows = bytes.count("\n[") + bytes.startsWith('[');
    QByteArray text;
    for (qsizetype i = 0; i <= kLines.size(); ++i) {
        if (i == at)
            text += bytes;
        if (i < kLines.size() && (i < at || i >= at + skipped))
            text += kLines[i] + '\n';
    }
    const auto shop = emptyShop();
    if (!fill(*shop, text + "{\"rows\":" + QByteArray::number(rows) + "}\n"))
        return 0;
    const QByteArray first = exported(*shop);
    const auto again = emptyShop();
    check(fill(*again, first));
    check(exported(*again) == first);
    return 0;
}

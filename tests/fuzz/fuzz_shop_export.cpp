// SPDX-License-Identifier: GPL-3.0-or-later
// A shop export of any bytes: refused, or a sound shop whose own export says the same.
#include "core/intake/shop_export.h"
#include "core/intake/shop_import.h"
#include "core/storage/database.h"

#include <QBuffer>

using namespace priyom;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::ReadOnly);
    const auto shop = storage::Database::openInMemory();
    if (!shop)
        __builtin_trap();
    if (!intake::fillFromExport(**shop, buffer))
        return 0;
    QBuffer out;
    (void)out.open(QIODevice::WriteOnly);
    if (!intake::exportShop(**shop, out))
        __builtin_trap();
    return 0;
}

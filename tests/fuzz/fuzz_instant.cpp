// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is read as an instant is written and read back as the same one.
#include "core/base/instant_text.h"

#include <cstdlib>

using namespace priyom;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Zone kZone = Zone::named(QStringLiteral("Australia/Lord_Howe")).value();
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    const auto at = parseInstant(text, kZone);
    if (!at)
        return 0;
    // At the rims of 1990-2099 the offset may carry the text into the next year.
    static const Period kInner = Zone::utc().days(QDate(1990, 1, 3), QDate(2099, 12, 30));
    const auto back = parseIsoInstant(toIsoText(*at, kZone), Zone::utc());
    if (kInner.contains(*at) && (!back || *back != *at))
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A number that was found valid is the same number when it is read again.
#include "core/base/phone.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const priyom::Phone phone = priyom::parsePhone(QString::fromUtf8(QByteArrayView(data, qsizetype(size))));
    if (!phone.valid)
        return 0;
    const priyom::Phone again = priyom::parsePhone(phone.number);
    if (!again.valid || again.number != phone.number || priyom::formatPhone(phone.number).isEmpty())
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme and its facts come from files that people and programs wrote: any line is answered or refused.
#include "core/pay/pay_json.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray line(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto answer = priyom::pay::bonusMany(line, priyom::pay::Explain::Yes);
    if (answer.json.isEmpty())
        __builtin_trap();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/stored_scheme.h"

namespace priyom::pay {

QLatin1String modeKey(Mode mode)
{
    return mode == Mode::Force ? QLatin1String("force") : QLatin1String("observe");
}

std::optional<Mode> modeFromKey(const QString& key)
{
    for (const Mode mode : {Mode::Observe, Mode::Force}) {
        if (modeKey(mode) == key)
            return mode;
    }
    return std::nullopt;
}

} // namespace priyom::pay

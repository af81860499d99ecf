// SPDX-License-Identifier: GPL-3.0-or-later
// Which events take another one back: their detail names it by number, as "undoes".
#pragma once

#include <QString>

namespace priyom::history {

[[nodiscard]] inline bool takesBack(const QString& op)
{
    return op.endsWith(QLatin1String(".undo")) || op == QLatin1String("client.unmerge") ||
           op == QLatin1String("payment.restore");
}

} // namespace priyom::history

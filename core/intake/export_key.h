// SPDX-License-Identifier: GPL-3.0-or-later
// The id under which a record leaves: the sender's own where it came in by a file, else one that no other shop's export
// has too, so that files of two shops can be read into a third.
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace priyom::intake {

[[nodiscard]] inline QString exportKey(const QString& origin, const QString& prefix, qint64 id, Instant at)
{
    return origin.startsWith(prefix) ? origin.mid(prefix.size()) : QStringLiteral("priyom-%1-%2").arg(id).arg(at.ms);
}

} // namespace priyom::intake

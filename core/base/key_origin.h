// SPDX-License-Identifier: GPL-3.0-or-later
// Under what a record is known that came with its sender's own key: the same key twice is one record.
#pragma once

#include <QString>

namespace priyom {

[[nodiscard]] inline QString keyOrigin(const QString& key)
{
    return key.isEmpty() ? QString() : QString(QLatin1String("key:") + key);
}

} // namespace priyom

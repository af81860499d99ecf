// SPDX-License-Identifier: GPL-3.0-or-later
// Time zones as people know them: those of Russia by a city, «Екатеринбург». They stand first; the others go by their id.
#pragma once

#include <QStringList>

namespace priyom::words {

[[nodiscard]] QString zoneText(const QString& id);
// All that can be chosen.
[[nodiscard]] QStringList zoneIds();

} // namespace priyom::words

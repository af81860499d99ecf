// SPDX-License-Identifier: GPL-3.0-or-later
// When else, for whoever came too late.
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <vector>

namespace priyom::words {

// «Ближайшие окна: сегодня 15:30, 16:15, завтра 10:00», by time, a day named once; nothing without any.
[[nodiscard]] QString nextWindowsText(std::vector<Instant> starts, Instant now, const Zone& zone);

} // namespace priyom::words

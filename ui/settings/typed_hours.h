// SPDX-License-Identifier: GPL-3.0-or-later
// A day's opening hours as somebody types them: «9-20», «9:00–13:00, 14–20»; an empty text = closed.
#pragma once

#include "core/schedule/opening_hours.h"

#include <QString>

#include <optional>

namespace priyom::settingsui {

// Nothing where it is no hours; overlapping or backward ones are for schedule::orderedHours to refuse.
[[nodiscard]] std::optional<schedule::DayHours> typedHours(const QString& text);
[[nodiscard]] QString hoursText(const schedule::DayHours& hours); // «9:00–13:00, 14:00–20:00»

} // namespace priyom::settingsui

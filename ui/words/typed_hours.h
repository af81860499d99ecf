// SPDX-License-Identifier: GPL-3.0-or-later
// A day's opening hours as somebody types them: «9-20», «9:00–13:00, 14–20»; an empty text = closed. And a week's in a line.
#pragma once

#include "core/schedule/opening_hours.h"

#include <QString>

#include <optional>

namespace priyom::words {

// Nothing where it is no hours; overlapping or backward ones are for schedule::orderedHours to refuse.
[[nodiscard]] std::optional<schedule::DayHours> typedHours(const QString& text);
[[nodiscard]] QString hoursText(const schedule::DayHours& hours); // «9:00–13:00, 14:00–20:00»
[[nodiscard]] QString shortHoursText(const schedule::DayHours& hours); // «9–13, 14–18:30», for a narrow column
// Days that are alike together, closed ones left out: «пн–пт 9:00–20:00, сб 10:00–16:00».
[[nodiscard]] QString weekText(const std::array<schedule::DayHours, 7>& week);

} // namespace priyom::words

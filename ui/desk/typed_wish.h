// SPDX-License-Identifier: GPL-3.0-or-later
// When it suits, as a client says it: «завтра после 15», «в субботу утром», «на следующей неделе вечером», «до обеда»,
// "tomorrow after 3". Both languages are always understood: who types is not who chose the language of the window.
#pragma once

#include "core/base/zone.h"
#include "core/schedule/day_times.h"
#include "core/schedule/opening_hours.h"

#include <optional>

namespace priyom::desk {

// Nothing is guessed: a word that is not known makes the whole not understood. Times that have passed today are tomorrow's,
// unless the day was said. «Ближайшее» is any time of two weeks.
[[nodiscard]] std::optional<schedule::DayTimes> typedWish(const QString& text, Instant now, const Zone& zone);

// One that was kept with a lead: what «завтра» was when it came; none where that is over by now.
[[nodiscard]] std::optional<schedule::DayTimes> keptWish(const QString& text, Instant came, Instant now, const Zone& zone);

// How it was understood: «пт, 16 окт., с 15:00 до 18:00», an open end closed by the shop's hours where it is one day's.
[[nodiscard]] QString wishText(const schedule::DayTimes& wish, const schedule::OpeningHours& hours);

} // namespace priyom::desk

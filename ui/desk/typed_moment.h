// SPDX-License-Identifier: GPL-3.0-or-later
// A moment as somebody says it on the phone: «завтра после 15», «через 2 часа», «пт 10:30», «16.10», "tomorrow at 9".
// Both languages are always understood: who types is not who chose the language of the window.
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <optional>

namespace priyom::desk {

// Always later than now; a time alone that has passed today is tomorrow's, a day alone means its morning.
[[nodiscard]] std::optional<Instant> typedMoment(const QString& text, Instant now, const Zone& zone);

// What the shop's people say most: in an hour, and tomorrow at ten.
[[nodiscard]] Instant inAnHour(Instant now);
[[nodiscard]] Instant tomorrowMorning(Instant now, const Zone& zone);

} // namespace priyom::desk

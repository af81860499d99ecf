// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as people say them: «сегодня 14:30», «завтра», «пт, 16 окт.», and spans of time: «34 мин», «8:12».
// Every list, card and dialog says them through these, so that one moment has one name.
#pragma once

#include "core/base/zone.h"

#include <QString>

namespace priyom::words {

[[nodiscard]] QString timeText(QTime time);                     // «9:30»
[[nodiscard]] QString timeText(Instant at, const Zone& zone);
[[nodiscard]] QString shortDate(QDate date);                    // «16 окт.»
[[nodiscard]] QString longDate(QDate date);                     // «16 октября»
[[nodiscard]] QString weekdayDate(QDate date);                  // «пт, 16 окт.»
[[nodiscard]] QString tableDate(QDate date);                    // «12.10.2026»
// «вчера», «сегодня», «завтра», else «16 окт.».
[[nodiscard]] QString nearDay(QDate date, QDate today);
// «сегодня», «завтра», the weekday of the next six days, else «16 окт.».
[[nodiscard]] QString comingDay(QDate date, QDate today);
[[nodiscard]] QString nearMoment(Instant at, Instant now, const Zone& zone); // «завтра 10:00»
[[nodiscard]] QString clockText(Instant at, const Zone& zone);               // «чт, 15 окт., 14:05»

[[nodiscard]] QString countdown(Milliseconds left);    // «8:12», «1:02:40»
[[nodiscard]] QString spanText(Milliseconds span);     // «2 мин 05 с», «34 мин», «2 ч 10 мин»
[[nodiscard]] QString minutesText(int minutes);        // «45 мин», «1 ч 15 мин»

} // namespace priyom::words

// SPDX-License-Identifier: GPL-3.0-or-later
// Days near today as people say them: «сегодня 14:30», «завтра», «понедельник». Dates further off are date_text's.
#pragma once

#include "core/base/zone.h"
#include "core/schedule/wait.h"
#include "ui/words/language.h"

#include <QString>

namespace priyom::words {

// «вчера», «сегодня», «завтра», else «16 окт.», of another year «21.08.27».
[[nodiscard]] QString nearDay(QDate date, QDate today);
// «сегодня», «завтра», the weekday of the next six days, else «16 окт.».
[[nodiscard]] QString comingDay(QDate date, QDate today);
[[nodiscard]] QString timeText(Instant at, const Zone& zone);                // «9:30»
[[nodiscard]] QString nearMoment(Instant at, Instant now, const Zone& zone); // «завтра 10:00»
// As it is said to a client: «завтра, 16 октября, в 15:00»; a far day without the near word.
[[nodiscard]] QString spokenMoment(Instant at, Instant now, const Zone& zone, Language language = installedLanguage());
// When something begins again: «10:00» within a day, else the day, «пн», «4 нояб.».
[[nodiscard]] QString fromWhenText(Instant at, Instant now, const Zone& zone);
// What is left of a limit, never more than there is: «8 мин», in the last minute «50 с».
[[nodiscard]] QString leftText(Milliseconds left);
// A time that passes while one waits: to the minute, «34 мин», «2 ч 10 мин», and once it is days in days, «19 дн».
[[nodiscard]] QString waitText(const schedule::Wait& wait);
// How long something took: to the second while it is short, in days like a wait.
[[nodiscard]] QString tookText(Milliseconds span);

} // namespace priyom::words

// SPDX-License-Identifier: GPL-3.0-or-later
// Days, times and durations as people read them (design-system.md 7): «15 октября», «чт, 15 окт.», «9:30», «2 мин 40 с».
#pragma once

#include "core/base/zone.h"
#include "ui/words/language.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace priyom::words {

[[nodiscard]] QString dayText(QDate date);         // 15 октября
// «15 октября 2027» where the year is another one.
[[nodiscard]] QString dayText(QDate date, QDate today, Language language = installedLanguage());
[[nodiscard]] QString shortDayText(QDate date);    // 15 окт.
[[nodiscard]] QString shortDayText(QDate date, QDate today); // «21.08.27» where the year is another one
[[nodiscard]] QString weekdayText(QDate date);     // чт, 15 окт.
[[nodiscard]] QString weekdayText(QDate date, QDate today); // «пт, 21.08.27» where the year is another one
[[nodiscard]] QString fullDayText(QDate date);     // четверг, 15 октября
[[nodiscard]] QString tableDateText(QDate date);   // 12.10.2026
[[nodiscard]] QString axisDateText(QDate date);    // 12.10
[[nodiscard]] QString axisDateText(QDate date, QDate today); // «12.10.2025» where the year is another one
[[nodiscard]] QString monthText(QDate anyDay);     // Октябрь 2026
[[nodiscard]] QString monthNameText(QDate anyDay); // октябрь
[[nodiscard]] QString timeText(QTime time);        // 9:30
// Both ends belong to it: «1–15 октября», «27 сент.–3 окт.», one day alone as dayText.
[[nodiscard]] QString daysText(QDate first, QDate last);
[[nodiscard]] QString momentText(const LocalTime& at); // 12 окт., 14:05

[[nodiscard]] QString durationText(qint64 seconds, bool signedChange = false); // 2 мин 40 с, 9 ч 45 мин
[[nodiscard]] QString clockText(qint64 seconds);                               // 2:40, 1:02:40

} // namespace priyom::words

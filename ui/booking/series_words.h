// SPDX-License-Identifier: GPL-3.0-or-later
// A time of a repeated visit in words: whether it is free, who has it, what will be done.
#pragma once

#include "core/base/zone.h"
#include "ui/booking/series_choice.h"
#include "ui/kit/tone.h"
#include "ui/theme/icon.h"

namespace priyom::desk {

struct SeriesCell
{
    QString text;
    QString second = {};
    theme::Icon icon = theme::Icon::None;
    kit::Tone tone = kit::Tone::Main;
};

// «сегодня 15:30, Чистка, Белова Марина»; `more`: services of the visit besides.
[[nodiscard]] QString repeatedAbout(Instant start, const QString& service, int more, const QString& specialist,
                                    const Zone& zone, Instant now);
[[nodiscard]] QString repeatedText(const QString& called, int visits); // «Анна Ким: записано ещё 5 визитов»
[[nodiscard]] QString seriesTime(Instant start, const Zone& zone, QDate today); // «чт, 12 нояб. 15:30»
[[nodiscard]] SeriesCell freeCell(const bookings::SeriesStep& step, const Zone& zone);
[[nodiscard]] SeriesCell takenCell(const bookings::SeriesStep& step, StepTaken taken, const Zone& zone, QDate today);
// «Будет 5 записей, 1 пропущена.»
[[nodiscard]] QString seriesSummary(const SeriesChoice& choice);

} // namespace priyom::desk

// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a time while the client is on the phone, and what the button says about it.
#pragma once

#include "core/base/zone.h"
#include "core/schedule/working_clock.h"
#include "core/sla/norm_book.h"

#include <QString>

namespace priyom::desk {

struct Offer
{
    QString clientName;
    QString specialist;
    Instant start;
    Instant end;
};

// «Анна, есть свободное время завтра в 16:00, специалист Юлия Крылова. Вам подходит?»; nothing for a time that has passed
// or when the shop is closed.
[[nodiscard]] QString sentenceToSay(const Offer& offer, const schedule::WorkingClock& working, const Zone& zone, Instant now);
// «Визит займёт окно 16:00–16:45. Подтвердите его до 14:20.», never later than the visit; outside the opening hours it says
// that the shop is closed then, and does not forbid it.
[[nodiscard]] QString promiseOf(const Offer& offer, const schedule::WorkingClock& working, const sla::NormBook& norms, const Zone& zone, Instant now);
// «завтра 16:00»
[[nodiscard]] QString whenText(Instant start, const Zone& zone, Instant now);

} // namespace priyom::desk

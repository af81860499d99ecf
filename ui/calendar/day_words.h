// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar says: on a block, in the status of a column, and aloud for what is painted.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/day_plan.h"
#include "ui/calendar/day_stops.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace priyom::calendar {

class DayWords final
{
    Q_DECLARE_TR_FUNCTIONS(DayWords)

public:
    [[nodiscard]] static QString stateWord(bookings::VisitState state);              // «Подтверждён»
    [[nodiscard]] static QString stateText(const bookings::Visit& visit);            // «Подтверждён, опоздает на 15 мин»
    [[nodiscard]] static QString windowText(Milliseconds length);                    // «пустое окно 1 ч 15 мин»
    [[nodiscard]] static QString shortWindowText(Milliseconds length);               // «окно 30 мин», where there is one line
    // «52 %, 4 ч 15 мин»; of who has visits and no working time what they take.
    [[nodiscard]] static QString loadText(const bookings::DayColumn& column);
    [[nodiscard]] static QString shortLoadText(const bookings::DayColumn& column);   // «52 %»
    [[nodiscard]] static QString loadText(Milliseconds work, Milliseconds taken);    // of several columns together; empty where nobody works
    [[nodiscard]] static QString pauseText();                                        // «перерыв»
    [[nodiscard]] static QString offText();                                          // «не работает»
    [[nodiscard]] static QString clientText(const bookings::VisitRow& row);          // by the phone who left no name
    [[nodiscard]] static QString spanText(Milliseconds length);                      // «1 ч 15 мин»
    [[nodiscard]] static QString rangeText(Period period, const Zone& zone);         // «14:15–14:45»
    // For a reader of the screen: «Кира Власова, 15:30–16:15, Пломба, не подтверждён, Кабинет 2, Белова Марина»; in a week
    // the day is said in place of the specialist.
    // Of a visit what is spoken of it, and below how to reach its client and what it costs.
    [[nodiscard]] static QString tip(const bookings::DayColumn& column, const Stop& stop, bookings::Span span, const Zone& zone);
    [[nodiscard]] static QString spoken(const bookings::DayColumn& column, const Stop& stop, bookings::Span span, const Zone& zone);
};

} // namespace priyom::calendar

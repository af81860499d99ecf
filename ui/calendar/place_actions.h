// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done where the keys of the calendar stand: the one list behind the status line, the context menu and the refusal
// of a key that the person has no right to. Pure.
#pragma once

#include "core/bookings/day_plan.h"
#include "core/staff/session.h"
#include "ui/calendar/day_stops.h"

#include <QKeySequence>

namespace priyom::calendar {

inline const QKeySequence kCommentKey(Qt::CTRL | Qt::Key_E); // as a card is edited elsewhere

struct PlaceAction
{
    enum class Told { Everywhere, InMenu, InLine };

    const char* operation; // of the table of rights
    QKeySequence keys;     // empty: there are several
    QString hint;          // as a keycap says it
    QString words;
    Told told = Told::Everywhere;
};

struct PlaceMeant
{
    const bookings::VisitRow* visit = nullptr;
    const Stop* stop = nullptr; // of an empty place; both nullptr: nowhere
    bookings::Span span = bookings::Span::Day;
    bool isToday = false; // the day that is shown
    bool runsOver = false; // the visit has come and may still be made longer
    Instant now;
};

// Those that apply, in the order in which they are told.
[[nodiscard]] QList<PlaceAction> actionsAt(const PlaceMeant& place);
[[nodiscard]] QList<PlaceAction> permitted(QList<PlaceAction> actions, const staff::Session& session);

} // namespace priyom::calendar

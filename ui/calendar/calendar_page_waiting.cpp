// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list from the calendar: who wants a visit earlier is put on it, and of time that is free it says
// whom to call.
#include "core/bookings/visit_rules.h"
#include "ui/calendar/calendar_page.h"

namespace priyom::calendar {

using bookings::VisitRow;

void CalendarPage::wait()
{
    DayView& day = view().day();
    const VisitRow* visit = day.currentVisit();
    const bool isAhead = visit && bookings::isAhead(visit->visit.state) && visit->visit.startAt > m_clock.now();
    if (isAhead)
        m_actions->wait(VisitRow(*visit)); // the answer may come with other rows
    else if (const Stop* stop = day.currentStop(); stop && !visit && stop->period.to > m_clock.now())
        m_actions->waiting().openFor(
            {{day.currentColumn()->specialist.id, day.currentColumn()->specialist.name, stop->period}});
    else
        openWaiting();
}

void CalendarPage::openWaiting()
{
    m_actions->waiting().openList();
}

} // namespace priyom::calendar

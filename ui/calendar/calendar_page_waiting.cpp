// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list from the calendar: who wants a visit earlier is put on it, and of time that is free or has just
// become so it says whom to call.
#include "core/bookings/visit_rules.h"
#include "ui/calendar/calendar_page.h"

namespace priyom::calendar {

using bookings::VisitRow;

// What has just become free comes first, unless the keys went on to another visit.
void CalendarPage::wait()
{
    DayView& day = view().day();
    const VisitRow* visit = day.currentVisit();
    const bool isAhead = visit && bookings::isAhead(visit->visit.state) && visit->visit.startAt > m_clock.now();
    desk::WaitingDesk& waiting = m_actions->waiting();
    const VisitId freed = waiting.freedBy();
    if (freed.isValid() && (!isAhead || visit->visit.id == freed))
        waiting.openFreed();
    else if (isAhead)
        m_actions->wait(VisitRow(*visit)); // the answer may come with other rows
    else if (const Stop* stop = day.currentStop(); stop && !visit && stop->period.to > m_clock.now())
        waiting.openFor(
            {day.currentColumn()->specialist.id, day.currentColumn()->specialist.name, stop->period});
    else
        openWaiting();
}

void CalendarPage::openWaiting()
{
    m_actions->waiting().openList();
}

void CalendarPage::offerFreed(const QString& said, const VisitRow& visit)
{
    if (bookings::isAhead(visit.visit.state))
        m_actions->waiting().offer(said, visit.visit.id,
                                   {visit.visit.specialist, visit.specialistName, visit.visit.time()});
}

} // namespace priyom::calendar

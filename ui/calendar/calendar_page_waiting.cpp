// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list from the calendar: who wants a visit earlier is put on it, and of time that is free or has just
// become so it says whom to call.
#include "core/bookings/visit_rules.h"
#include "ui/booking/waiting_words.h"
#include "ui/calendar/calendar_page.h"

namespace priyom::calendar {

using bookings::VisitRow;

// What has just become free comes first, unless the keys went on to another visit.
void CalendarPage::wait()
{
    DayView& day = view().day();
    const VisitRow* visit = day.currentVisit();
    const bool isAhead = visit && bookings::isAhead(visit->visit.state) && visit->visit.startAt > m_clock.now();
    const auto freed = std::exchange(m_freed, {});
    if (freed && freed->opened.period.to > m_clock.now() && (!isAhead || visit->visit.id == freed->visit))
        m_actions->waiting().openFor(freed->opened);
    else if (isAhead)
        m_actions->wait(VisitRow(*visit)); // the answer may come with other rows
    else if (const Stop* stop = day.currentStop(); stop && !visit && stop->period.to > m_clock.now())
        m_actions->waiting().openFor(
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
    m_freed.reset();
    const desk::Opened opened{visit.visit.specialist, visit.specialistName, visit.visit.time()};
    if (!bookings::isAhead(visit.visit.state) || opened.period.to <= m_clock.now())
        return;
    m_actions->waiting().count(opened, [this, said, opened, id = visit.visit.id](int fits) {
        m_freed = Freed{id, opened};
        const QString text =
            said % QStringLiteral(". ") % desk::freedText(opened.period, opened.name, fits, m_zone, m_clock.now());
        m_shell.toast({text, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
    });
}

} // namespace priyom::calendar

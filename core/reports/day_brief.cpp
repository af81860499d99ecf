// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/day_brief.h"

#include "core/leads/lead_owed.h"
#include "core/schedule/empty_windows.h"
#include "core/schedule/slot_finder.h"

#include <algorithm>
#include <map>

namespace priyom::reports {

std::vector<leads::LeadCard> waitingLeads(std::vector<leads::LeadCard> late, const sla::NormBook& norms, const schedule::WorkingClock& clock, Instant now)
{
    std::erase_if(late, [&](const leads::LeadCard& card) {
        return !leads::waitsTooLong(card.lead, card.owed, card.channelKind, norms, clock, now);
    });
    return late;
}

std::vector<bookings::VisitRow> unconfirmedAhead(std::vector<bookings::VisitRow> visits, Instant now)
{
    std::erase_if(visits, [&](const bookings::VisitRow& row) {
        return row.visit.state != bookings::VisitState::Planned || row.visit.startAt <= now;
    });
    return visits;
}

qint64 emptyMinutes(const schedule::OpeningHours& hours, const std::vector<schedule::Shift>& shifts,
                    const std::vector<bookings::VisitRow>& visits, QDate day, Instant now, const Zone& zone)
{
    std::map<PersonId, schedule::SlotGround> grounds;
    for (const schedule::Shift& shift : shifts) {
        if (shift.date != day)
            continue;
        schedule::SlotGround& ground = grounds[shift.person];
        ground.hours = hours;
        ground.shifts.push_back(shift);
    }
    for (const bookings::VisitRow& row : visits) {
        const auto ground = grounds.find(row.visit.specialist);
        if (ground != grounds.end() && bookings::takesTime(row.visit.state))
            ground->second.busy.push_back(row.visit.takes());
    }
    qint64 minutes = 0;
    const Instant from = std::max(now, zone.startOfDay(day));
    for (const auto& [person, ground] : grounds) {
        const auto windows = schedule::emptyWindows(schedule::freeGaps(ground, from, 1, zone), {}, from);
        minutes += std::chrono::duration_cast<std::chrono::minutes>(schedule::lengthOf(windows)).count();
    }
    return minutes;
}

std::optional<double> usualByHour(std::span<const LocalTime> arrivals, QTime until, int workingDays)
{
    if (workingDays <= 0)
        return {};
    const auto early = std::ranges::count_if(arrivals, [&](const LocalTime& at) { return at.time <= until; });
    return double(early) / workingDays;
}

} // namespace priyom::reports

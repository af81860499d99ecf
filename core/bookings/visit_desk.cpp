// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_desk.h"

#include "core/bookings/left_outside.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/clients/duplicate_scan.h"
#include "core/history/event_store.h"
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_store.h"
#include "core/schedule/schedule_store.h"
#include "core/schedule/slot_finder.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"
#include "core/tasks/tasks_to_do.h"
#include "core/touches/touch_store.h"

#include <algorithm>
#include <tuple>

namespace priyom::bookings {

namespace {

constexpr int kStoryEvents = 200;
constexpr int kMostLookalikes = 5;
constexpr int kMostUnresolved = 500;

Result<PersonId> knownSpecialist(storage::Database& database, const QString& name)
{
    if (name.isEmpty())
        return PersonId();
    PRIYOM_TRY(const PersonId id, staff::personByName(database, name.simplified()));
    if (!id.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("specialist"), name);
    return id;
}

// Those asked for: the one named, or all who perform visits; of somebody with the scope Own only themselves.
Result<std::vector<staff::Person>> specialists(storage::Database& database, const staff::Session& session, staff::Scope scope, PersonId named)
{
    PRIYOM_TRY(auto persons, staff::allPersons(database));
    std::erase_if(persons, [&](const staff::Person& person) {
        const bool asked = named.isValid() ? person.id == named : person.active && person.roles.has(staff::Role::Specialist);
        return !asked || (scope == staff::Scope::Own && person.id != session.person);
    });
    return persons;
}

Result<int> wantedMinutes(storage::Database& database, const WindowWish& wish)
{
    if (wish.minutes > 0)
        return wish.minutes;
    if (wish.service.isEmpty())
        return catalog::Service().minutes;
    PRIYOM_TRY(const auto service, catalog::serviceByName(database, wish.service.simplified()));
    if (!service)
        return fail(ErrorCode::BadInput, QStringLiteral("service"), wish.service);
    return service->minutes;
}

// nullopt: works by shifts, and has none on these days.
Result<std::optional<schedule::SlotGround>> groundOf(storage::Database& database, PersonId specialist, const Zone& zone, Period period)
{
    schedule::SlotGround ground;
    PRIYOM_TRY(ground.hours, schedule::readOpeningHours(database));
    PRIYOM_TRY(auto shifts, everyShiftOf(database, specialist));
    const bool byShifts = !shifts.empty();
    const QDate first = zone.date(period.from);
    const QDate last = zone.date(period.to);
    std::erase_if(shifts, [&](const schedule::Shift& shift) { return shift.date < first || shift.date > last; });
    if (byShifts && shifts.empty())
        return std::nullopt;
    ground.shifts.assign(shifts.begin(), shifts.end());
    PRIYOM_TRY(const auto taken, overlapping(database, specialist, period));
    for (const Visit& visit : taken)
        ground.busy.push_back({visit.startAt, visit.endAt});
    return ground;
}

} // namespace

Result<std::vector<VisitRow>> VisitDesk::list(const staff::Session& session, Period period, const QString& specialist) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.list"));
    PRIYOM_TRY(PersonId whose, knownSpecialist(m_database, specialist));
    if (scope == staff::Scope::Own)
        whose = session.person;
    return visitRows(m_database, period, whose);
}

Result<std::vector<VisitRow>> VisitDesk::unresolved(const staff::Session& session) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.unresolved"));
    return unresolvedRows(m_database, m_clock.now(), scope == staff::Scope::Own ? session.person : PersonId(), kMostUnresolved);
}

Result<std::vector<FreeWindow>> VisitDesk::windows(const staff::Session& session, const WindowWish& wish) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.slots"));
    PRIYOM_TRY(const PersonId named, knownSpecialist(m_database, wish.specialist));
    PRIYOM_TRY(const auto persons, specialists(m_database, session, scope, named));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    schedule::SlotWish slot;
    slot.from = wish.from.value_or(m_clock.now());
    slot.wished = wish.wished.value_or(slot.from);
    slot.days = wish.days;
    if (wish.within) {
        slot.wished = std::max(slot.from, zone.instant(wish.within->first, QTime::fromMSecsSinceStartOfDay(wish.within->fromMinute * 60'000)));
        slot.days = std::max(slot.days, int(zone.date(slot.from).daysTo(wish.within->last)) + 1);
    }
    slot.most = wish.most;
    PRIYOM_TRY(slot.minutes, wantedMinutes(m_database, wish));
    const Period period = {slot.from, zone.startOfDay(zone.date(slot.from).addDays(slot.days + 1))};
    std::vector<FreeWindow> windows;
    for (const staff::Person& person : persons) {
        PRIYOM_TRY(const auto ground, groundOf(m_database, person.id, zone, period));
        if (!ground)
            continue;
        std::vector<Period> fitting;
        if (wish.within) {
            schedule::SlotWish narrow = slot;
            narrow.within = wish.within;
            fitting = findSlots(*ground, narrow, zone);
        }
        for (const Period& free : fitting)
            windows.push_back({person.id, person.name, free, true});
        for (const Period& free : findSlots(*ground, slot, zone)) {
            const auto over = [&free](const Period& other) { return other.overlaps(free); };
            if (std::none_of(fitting.begin(), fitting.end(), over))
                windows.push_back({person.id, person.name, free});
        }
    }
    std::erase_if(windows, [&](const FreeWindow& window) { return window.period.from == wish.notAt; });
    const auto distance = [&](const FreeWindow& window) { return std::chrono::abs(window.period.from - slot.wished); };
    std::stable_sort(windows.begin(), windows.end(), [&](const FreeWindow& a, const FreeWindow& b) {
        return std::tuple(!a.fits, distance(a), a.period.from) < std::tuple(!b.fits, distance(b), b.period.from);
    });
    if (int(windows.size()) > wish.most)
        windows.resize(size_t(std::max(0, wish.most)));
    return windows;
}

Result<std::vector<staff::Person>> VisitDesk::freeAt(const staff::Session& session, Period period) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.slots"));
    PRIYOM_TRY(const auto persons, specialists(m_database, session, scope, {}));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    std::vector<staff::Person> free;
    for (const staff::Person& person : persons) {
        PRIYOM_TRY(const auto shifts, everyShiftOf(m_database, person.id));
        if (!shifts.empty() && !isInside(shifts, period, zone))
            continue;
        PRIYOM_TRY(const auto taken, overlapping(m_database, person.id, period));
        if (taken.empty())
            free.push_back(person);
    }
    return free;
}

Result<std::vector<VisitRow>> VisitDesk::leftOutside(const staff::Session& session, const std::vector<schedule::ShiftEdit>& edits) const
{
    PRIYOM_CHECK(permit(session, "shift.set"));
    return bookings::leftOutside(m_database, edits, m_clock.now());
}

Result<LeadStory> VisitDesk::story(const staff::Session& session, LeadId lead) const
{
    PRIYOM_CHECK(permit(session, "lead.show"));
    LeadStory story;
    PRIYOM_TRY(story.card, leads::leadCard(m_database, lead));
    PRIYOM_CHECK(permitFor(session, "lead.show", story.card.lead.manager));
    PRIYOM_TRY(story.visits, visitsOfLead(m_database, lead));
    PRIYOM_TRY(story.events, history::eventsOf(m_database, QStringLiteral("lead"), lead.value, kStoryEvents));
    PRIYOM_TRY(story.touches, touches::touchesOfLead(m_database, lead));
    PRIYOM_TRY(story.tasks, tasks::tasksToDo(m_database, story.card.lead, m_clock.now()));
    PRIYOM_TRY(story.client, clients::visitsBehind(m_database, story.card.lead.client));
    PRIYOM_TRY(story.client.client, clients::clientById(m_database, story.card.lead.client));
    PRIYOM_TRY(story.askedBefore, leads::hasAskedBefore(m_database, story.card.lead));
    PRIYOM_TRY(const auto lookalikes, clients::duplicatesOf(m_database, story.client.client, kMostLookalikes));
    story.lookalikes = int(lookalikes.size());
    return story;
}

} // namespace priyom::bookings

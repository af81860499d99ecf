// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_desk.h"

#include "core/bookings/left_outside.h"
#include "core/bookings/row_search.h"
#include "core/bookings/search_ground.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_contact_store.h"
#include "core/bookings/visit_store.h"
#include "core/bookings/window_order.h"
#include "core/bookings/without_room.h"
#include "core/catalog/channel_store.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/clients/duplicate_scan.h"
#include "core/history/event_store.h"
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_store.h"
#include "core/schedule/empty_windows.h"
#include "core/schedule/schedule_store.h"
#include "core/schedule/slot_finder.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"
#include "core/tasks/tasks_to_do.h"
#include "core/touches/touch_store.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

constexpr int kStoryEvents = 200;
constexpr int kMostLookalikes = 5;
constexpr int kMostUnresolved = 500;

// Of one need of which nothing is free for all of the time, by whom each is taken; empty: nothing is in the way.
Result<std::vector<TakenBy>> takenNeed(storage::Database& database, const staff::Session& session, ServiceId service, Period kept, VisitId moved)
{
    if (!service.isValid())
        return std::vector<TakenBy>();
    PRIYOM_TRY(const auto choices, catalog::usableNeeds(database, service));
    for (const catalog::ResourceChoice& choice : choices) {
        std::vector<TakenBy> all;
        for (const ResourceId id : choice) {
            PRIYOM_TRY(const auto taken, takenOf(database, id, kept));
            const auto other = blocking(taken, moved);
            if (!other) {
                all.clear();
                break;
            }
            PRIYOM_TRY(const catalog::Resource resource, catalog::resourceById(database, id));
            PRIYOM_TRY(all.emplace_back(), takenBy(database, session, resource.name, *other));
        }
        if (!all.empty())
            return all;
    }
    return std::vector<TakenBy>();
}

// When somebody can be booked on the days of the period without insisting; none: at any time.
Result<std::optional<std::vector<Period>>> workingTime(storage::Database& database, PersonId person, const schedule::OpeningHours& opening,
                                                       Period period, const Zone& zone)
{
    PRIYOM_TRY(const OwnShifts own, shiftsAround(database, person, period, zone));
    PRIYOM_TRY(const auto absences, absencesAround(database, person, period, zone));
    const QDate first = zone.date(period.from);
    const QDate last = zone.date(period.to);
    const auto bookable = bookableIn(own, opening, period, zone);
    if (!bookable && absences.empty())
        return std::optional<std::vector<Period>>();
    return std::optional(schedule::untaken(bookable.value_or(std::vector<Period>{zone.days(first, last.addDays(1))}),
                                           schedule::awayOn(absences, person, first, last, zone)));
}

// The windows of one specialist; those that fit the wish in words stand in place of the near ones they overlap.
std::vector<FreeWindow> windowsOf(const staff::Person& person, const schedule::SlotGround& ground,
                                  const schedule::SlotWish& slot, const std::optional<schedule::DayTimes>& within,
                                  const RowSearch& row, const Zone& zone)
{
    const auto goesOn = [&](const Period& free) { return row.isEmpty() || row.after(person.id, free); };
    std::vector<FreeWindow> windows;
    if (within) {
        schedule::SlotWish narrow = slot;
        narrow.within = within;
        for (const Period& free : findSlots(ground, narrow, zone, goesOn))
            windows.push_back({person.id, person.name, free, true});
    }
    const auto fitting = windows;
    for (const Period& free : findSlots(ground, slot, zone, goesOn)) {
        const auto over = [&free](const FreeWindow& other) { return other.period.overlaps(free); };
        if (std::none_of(fitting.begin(), fitting.end(), over))
            windows.push_back({person.id, person.name, free});
    }
    for (FreeWindow& window : windows)
        window.then = row.after(person.id, window.period).value_or(std::vector<NextWindow>());
    return windows;
}

} // namespace

Result<std::vector<VisitRow>> VisitDesk::list(const staff::Session& session, Period period,
                                              const QString& specialist) const
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
    return unresolvedRows(m_database, m_clock.now(), scope == staff::Scope::Own ? session.person : PersonId(),
                          kMostUnresolved);
}

Result<int> VisitDesk::unresolvedOfImport(const staff::Session& session) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.unresolved"));
    return unresolvedOfHistory(m_database, m_clock.now(), scope == staff::Scope::Own ? session.person : PersonId());
}

Result<std::vector<VisitPart>> VisitDesk::parts(const staff::Session& session, VisitId visit) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.list"));
    PRIYOM_TRY(const Visit found, visitById(m_database, visit));
    auto all = partsOf(found);
    const bool isOwn = std::any_of(all.begin(), all.end(), [&](const VisitPart& part) { return part.specialist == session.person; });
    if (scope == staff::Scope::Own && !isOwn)
        return fail(ErrorCode::NotAllowed, QStringLiteral("visit.list"));
    return all;
}

Result<VisitWords> VisitDesk::words(const staff::Session& session, const Whom& whom) const
{
    PRIYOM_CHECK(permit(session, "visit.slots"));
    VisitWords said;
    ChannelId way;
    if (whom.visit.isValid()) {
        PRIYOM_CHECK(parts(session, whom.visit)); // that it may be seen
        PRIYOM_TRY(const Visit visit, visitById(m_database, whom.visit));
        said.comment = visit.comment;
        way = visit.channel;
    } else if (whom.lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, whom.lead));
        PRIYOM_CHECK(permitFor(session, "lead.show", lead.manager));
        way = lead.channel;
    } else if (whom.client.isValid()) {
        PRIYOM_CHECK(permit(session, "client.show"));
        PRIYOM_TRY(way, lastChannel(m_database, whom.client));
    }
    if (way.isValid()) {
        PRIYOM_TRY(const catalog::Channel channel, catalog::channelById(m_database, way));
        said.channel = channel.key;
    }
    return said;
}

Result<std::vector<FreeWindow>> VisitDesk::windows(const staff::Session& session, const WindowWish& wish) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.slots"));
    PRIYOM_TRY(PersonId named, knownSpecialist(m_database, wish.specialist));
    if (!named.isValid() && wish.sameFor.isValid()) {
        PRIYOM_TRY(const auto same, lastWith(session, wish.sameFor, wish.service));
        named = same ? same->id : PersonId();
    }
    PRIYOM_TRY(const auto persons, specialists(m_database, session, scope, wish.othersToo ? PersonId() : named));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    schedule::SlotWish slot;
    slot.from = wish.from.value_or(m_clock.now());
    slot.wished = wish.wished.value_or(slot.from);
    slot.days = wish.days;
    if (wish.within) {
        slot.wished =
            std::max(slot.from, zone.instant(wish.within->first,
                                             QTime::fromMSecsSinceStartOfDay(wish.within->fromMinute * 60'000)));
        slot.days = std::max(slot.days, int(zone.date(slot.from).daysTo(wish.within->last)) + 1);
    }
    slot.most = wish.most;
    PRIYOM_TRY(const catalog::Service service, wantedService(m_database, wish.service));
    slot.bufferBefore = service.bufferBefore;
    slot.bufferAfter = service.bufferAfter;
    const Period period = {slot.from - std::chrono::minutes(slot.bufferBefore), zone.startOfDay(zone.date(slot.from).addDays(slot.days + 1))};
    PRIYOM_TRY(const auto needs, needsOf(m_database, service.id, period, wish.moved));
    PRIYOM_TRY(const RowSearch row, RowSearch::of(m_database, session, {service, wish.then, period, wish.moved}, zone));
    std::vector<FreeWindow> windows;
    for (const staff::Person& person : persons) {
        PRIYOM_TRY(const auto theirs, catalog::repertoireOf(m_database, person.id));
        const auto terms = catalog::termsOf(service, theirs);
        if (!terms)
            continue;
        slot.minutes = wish.minutes > 0 ? wish.minutes : terms->minutes;
        PRIYOM_TRY(auto ground, groundOf(m_database, person.id, zone, period, wish.moved));
        if (!ground)
            continue;
        ground->needs = needs;
        const auto hers = windowsOf(person, *ground, slot, wish.within, row, zone);
        windows.insert(windows.end(), hers.begin(), hers.end());
    }
    std::erase_if(windows, [&](const FreeWindow& window) {
        return window.period.from == wish.notAt && (!named.isValid() || window.specialist == named);
    });
    return bestOf(std::move(windows), {wish.othersToo ? named : PersonId(), slot.wished, wish.most});
}

Result<NextWindows> VisitDesk::next(const staff::Session& session, const Error& taken) const
{
    return nextWindows(m_database, m_clock, session, taken);
}

Result<TimeFit> VisitDesk::fitAt(const staff::Session& session, const TimeAsked& asked) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.slots"));
    PersonId named = asked.specialist;
    if (!named.isValid() && asked.sameFor.isValid()) {
        PRIYOM_TRY(const auto same, lastWith(session, asked.sameFor, asked.service));
        named = same ? same->id : PersonId();
    }
    PRIYOM_TRY(const auto persons, specialists(m_database, session, scope, named));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    PRIYOM_TRY(const catalog::Service service, wantedService(m_database, asked.service));
    const std::chrono::minutes before(service.bufferBefore);
    const std::chrono::minutes after(service.bufferAfter);
    const Period around{asked.period.from - before, asked.period.to + std::chrono::hours(24)}; // in which the whole row lies
    PRIYOM_TRY(const RowSearch row, RowSearch::of(m_database, session, {service, asked.then, around, asked.moved}, zone));
    PRIYOM_TRY(const auto opening, schedule::readOpeningHours(m_database));
    TimeFit fit;
    PRIYOM_TRY(fit.closed, closedBy(m_database, opening, asked.period, zone));
    for (const staff::Person& person : persons) {
        PRIYOM_TRY(const auto theirs, catalog::repertoireOf(m_database, person.id));
        const auto terms = catalog::termsOf(service, theirs);
        if (!terms)
            continue;
        const Instant end = asked.ownLength ? asked.period.from + std::chrono::minutes(terms->minutes) : asked.period.to;
        const Period kept{asked.period.from - before, end + after};
        PRIYOM_TRY(const auto needTaken, takenNeed(m_database, session, service.id, kept, asked.moved));
        PRIYOM_TRY(const auto taken, takenOf(m_database, person.id, kept));
        PRIYOM_TRY(const auto working, workingTime(m_database, person.id, opening, {asked.period.from, end}, zone));
        const schedule::Room room = schedule::roomAt(working, schedule::widened(othersThan(asked.moved, taken), before, after), asked.period.from);
        if (room.holds(end) && needTaken.empty()) {
            const Period period{asked.period.from, end};
            const auto then = row.after(person.id, period);
            if (then && fit.free.empty())
                fit.then = *then;
            if (then)
                fit.free.push_back(person);
            else
                fit.stuckAt = row.stuckAt(person.id, period);
            continue;
        }
        if (!needTaken.empty())
            fit.takenNeed = needTaken;
        fit.room = room;
        if (const auto other = blocking(taken, asked.moved); other && named.isValid()) {
            PRIYOM_TRY(fit.visit, takenBy(m_database, session, person.name, *other));
        }
    }
    return fit;
}

Result<std::optional<staff::Person>> VisitDesk::lastWith(const staff::Session& session, ClientId client, const QString& service) const
{
    PRIYOM_CHECK(permit(session, "visit.slots"));
    PRIYOM_TRY(const catalog::Service wanted, wantedService(m_database, service));
    PRIYOM_TRY(const PersonId id, lastSpecialist(m_database, client, wanted.id));
    if (!id.isValid())
        return std::optional<staff::Person>();
    PRIYOM_TRY(staff::Person person, staff::personById(m_database, id));
    const bool isHere = person.active && person.roles.has(staff::Role::Specialist);
    return isHere ? std::optional(std::move(person)) : std::nullopt;
}

Result<std::vector<VisitRow>> VisitDesk::leftOutside(const staff::Session& session,
                                                     const std::vector<schedule::ShiftEdit>& edits) const
{
    PRIYOM_CHECK(permit(session, "shift.set"));
    return bookings::leftOutside(m_database, edits, m_clock.now());
}

// Whoever leaves is away for good: as far ahead as anything is booked.
Result<std::vector<VisitRow>> VisitDesk::leftByLeaving(const staff::Session& session, PersonId person) const
{
    PRIYOM_CHECK(permit(session, "person.edit"));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    const QDate today = zone.date(m_clock.now());
    return bookings::leftByAbsence(m_database, {{}, person, schedule::AbsenceKind::Other, today, today.addYears(2)}, m_clock.now());
}

Result<std::vector<VisitRow>> VisitDesk::leftByAbsence(const staff::Session& session, const schedule::Absence& absence) const
{
    PRIYOM_CHECK(permit(session, "absence.set"));
    return bookings::leftByAbsence(m_database, absence, m_clock.now());
}

Result<std::vector<VisitRow>> VisitDesk::leftByHours(const staff::Session& session, const HoursEdit& edit) const
{
    PRIYOM_CHECK(permit(session, "hours.set_day"));
    return bookings::leftByHours(m_database, edit, m_clock.now());
}

Result<std::vector<Roomless>> VisitDesk::withoutRoom(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "resource.edit"));
    return bookings::withoutRoom(m_database, m_clock.now());
}

Result<LeadStory> VisitDesk::story(const staff::Session& session, LeadId lead) const
{
    PRIYOM_CHECK(permit(session, "lead.show"));
    LeadStory story;
    PRIYOM_TRY(story.card, leads::leadCard(m_database, lead, m_clock.now()));
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

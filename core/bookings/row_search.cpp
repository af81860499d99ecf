// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/row_search.h"

#include "core/bookings/search_ground.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/resource_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>
#include <map>

namespace priyom::bookings {

namespace {

using Grounds = std::map<PersonId, std::optional<schedule::SlotGround>>;

// Once for each specialist, however many services they perform.
Result<std::optional<schedule::SlotGround>> knownGround(storage::Database& database, Grounds& known, PersonId person, const Zone& zone,
                                                        const RowAsked& asked)
{
    if (!known.contains(person)) {
        PRIYOM_TRY(known[person], groundOf(database, person, zone, asked.period, asked.moved));
    }
    return known[person];
}

Result<schedule::RowService> withoutPerformers(storage::Database& database, const catalog::Service& service)
{
    schedule::RowService row{std::chrono::minutes(service.bufferBefore), std::chrono::minutes(service.bufferAfter), {}, {}};
    if (!service.id.isValid())
        return row;
    PRIYOM_TRY(const auto choices, catalog::usableNeeds(database, service.id));
    for (const catalog::ResourceChoice& choice : choices)
        row.mayUse.insert(row.mayUse.end(), choice.begin(), choice.end());
    return row;
}

// The later services of the visit that is moved: who performs one stays, whatever their list says by now.
Result<std::vector<VisitPart>> stoodIn(storage::Database& database, VisitId moved)
{
    if (!moved.isValid())
        return std::vector<VisitPart>();
    PRIYOM_TRY(const Visit visit, visitById(database, moved));
    return visit.more;
}

// How long it takes them; nullopt: they do not perform it.
std::optional<int> minutesWith(const std::optional<catalog::Terms>& terms, const std::vector<VisitPart>& stood, ServiceId service, PersonId named)
{
    const auto part = std::ranges::find_if(stood, [&](const VisitPart& each) { return each.service == service && each.specialist == named; });
    if (part != stood.end())
        return int(std::chrono::duration_cast<std::chrono::minutes>(part->endAt - part->startAt).count());
    return terms ? std::optional(terms->minutes) : std::nullopt;
}

} // namespace

Result<RowSearch> RowSearch::of(storage::Database& database, const staff::Session& session, const RowAsked& asked, const Zone& zone)
{
    RowSearch search;
    search.m_asked = asked.then;
    PRIYOM_TRY(search.m_first, withoutPerformers(database, asked.first));
    PRIYOM_TRY(search.m_persons, staff::allPersons(database));
    const staff::Scope scope = staff::scopeOf(session, "visit.slots");
    Grounds grounds;
    PRIYOM_TRY(const auto stood, stoodIn(database, asked.then.empty() ? VisitId() : asked.moved));
    for (const NextService& next : asked.then) {
        PRIYOM_TRY(const catalog::Service service, wantedService(database, next.service));
        PRIYOM_TRY(const PersonId named, knownSpecialist(database, next.specialist));
        PRIYOM_TRY(const auto persons, specialists(database, session, scope, named));
        PRIYOM_TRY(const auto needs, needsOf(database, service.id, asked.period, asked.moved));
        PRIYOM_TRY(schedule::RowService row, withoutPerformers(database, service));
        for (const staff::Person& person : persons) {
            PRIYOM_TRY(const auto theirs, catalog::repertoireOf(database, person.id));
            const auto usual = minutesWith(catalog::termsOf(service, theirs), stood, service.id, named);
            PRIYOM_TRY(auto ground, knownGround(database, grounds, person.id, zone, asked));
            if (!usual || !ground)
                continue;
            ground->needs = needs;
            schedule::SlotWish slot;
            slot.from = asked.period.from;
            slot.days = int(zone.date(asked.period.from).daysTo(zone.date(asked.period.to))) + 1;
            slot.bufferBefore = service.bufferBefore;
            slot.bufferAfter = service.bufferAfter;
            row.performers.push_back({person.id, next.minutes > 0 ? next.minutes : *usual, schedule::Openings(*ground, slot, zone)});
        }
        search.m_services.push_back(std::move(row));
    }
    return search;
}

std::optional<std::vector<NextWindow>> RowSearch::after(PersonId specialist, Period period) const
{
    const schedule::RowStep first{specialist, period, {period.from - m_first.before, period.to + m_first.after}, m_first.mayUse};
    const auto row = schedule::rowAfter(first, m_services);
    if (!row)
        return std::nullopt;
    std::vector<NextWindow> windows;
    for (std::size_t at = 0; at < row->size(); ++at) {
        const schedule::RowStep& step = (*row)[at];
        const auto person = std::ranges::find(m_persons, step.person, &staff::Person::id);
        windows.push_back({step.person, person == m_persons.end() ? QString() : person->name, m_asked[at].service, step.period});
    }
    return windows;
}

QString RowSearch::stuckAt(PersonId specialist, Period period) const
{
    RowSearch shorter = *this;
    for (shorter.m_services.clear(); shorter.m_services.size() < m_services.size();) {
        const std::size_t at = shorter.m_services.size();
        shorter.m_services.push_back(m_services[at]);
        if (!shorter.after(specialist, period))
            return m_asked[at].service;
    }
    return {};
}

} // namespace priyom::bookings

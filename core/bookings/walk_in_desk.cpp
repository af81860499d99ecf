// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/walk_in_desk.h"

#include "core/bookings/shift_rule.h"
#include "core/bookings/usual_services_store.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/bookings/walk_in_booked.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_service.h"
#include "core/leads/lead_service.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::bookings {

Result<WalkInOffer> WalkInDesk::offerOf(const staff::Session& session, const catalog::Service& service,
                                        const QString& specialist) const
{
    const Instant now = walkInStart(m_clock.now());
    WalkInOffer offer{service.name, {}, {now, now + std::chrono::minutes(service.minutes)}, service.price, {}};
    TimeAsked asked{offer.period, PersonId()};
    asked.service = service.name;
    asked.ownLength = true;
    PRIYOM_TRY(TimeFit fit, VisitDesk(m_database, m_clock).fitAt(session, asked));
    const auto meant = std::ranges::find(fit.free, specialist, &staff::Person::name);
    if (meant != fit.free.end())
        std::rotate(fit.free.begin(), meant, meant + 1);
    for (const staff::Person& each : fit.free)
        offer.free += each.name;
    if (fit.free.empty())
        return offer;
    offer.specialist = offer.free.front();
    PRIYOM_TRY(const auto theirs, catalog::repertoireOf(m_database, fit.free.front().id));
    if (const auto terms = catalog::termsOf(service, theirs)) {
        offer.period.to = now + std::chrono::minutes(terms->minutes);
        offer.price = terms->price;
    }
    return offer;
}

Result<WalkInOffer> WalkInDesk::offer(const staff::Session& session, const WalkInAsked& asked) const
{
    PRIYOM_CHECK(permit(session, "visit.walk_in"));
    if (!asked.service.isEmpty()) {
        PRIYOM_TRY(const auto service, catalog::serviceByName(m_database, asked.service.simplified()));
        if (!service)
            return fail(ErrorCode::BadInput, QStringLiteral("service"), asked.service);
        return offerOf(session, *service, asked.specialist);
    }
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    PRIYOM_TRY(const auto services, usualServices(m_database, zone.date(m_clock.now()), zone));
    std::optional<WalkInOffer> another; // of somebody else than who was meant
    for (const catalog::Service& service : services) {
        PRIYOM_TRY(WalkInOffer offer, offerOf(session, service, asked.specialist));
        if (offer.specialist.isEmpty())
            continue;
        if (asked.specialist.isEmpty() || offer.specialist == asked.specialist)
            return offer;
        another = another.value_or(std::move(offer));
    }
    if (another)
        return *std::move(another);
    const Instant now = walkInStart(m_clock.now());
    return WalkInOffer{services.empty() ? QString() : services.front().name, {}, {now, now}, {}, {}};
}

Result<std::optional<VisitRow>> WalkInDesk::booked(const staff::Session& session, const QString& phone, const QString& name) const
{
    PRIYOM_CHECK(permit(session, "visit.walk_in"));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    PRIYOM_TRY(const auto today, visitRows(m_database, zone.day(zone.date(m_clock.now())), PersonId()));
    leads::LeadDraft reached;
    reached.phone = phone;
    const leads::Reached by = leads::reachedBy(reached);
    PRIYOM_TRY(const auto known, clients::ClientService::whoIs(m_database, by.phone, by.handle));
    return bookedOf(today, known ? std::optional(known->id) : std::nullopt, name);
}

} // namespace priyom::bookings

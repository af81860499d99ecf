// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_service.h"

#include "core/base/key_origin.h"
#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/settings/shop_zone.h"
#include "core/staff/rights.h"

namespace priyom::payments {

namespace {

Result<> placeOnVisit(storage::Database& database, Payment& payment)
{
    PRIYOM_TRY(const bookings::Visit visit, bookings::visitById(database, payment.visit));
    payment.lead = visit.lead;
    payment.client = visit.client;
    PRIYOM_TRY(const Money services, servicesCost(database, payment.visit));
    PRIYOM_TRY(const auto earlier, paymentsOfVisit(database, payment.visit));
    payment.cost = costOf(services, earlier, payment.amount);
    return {};
}

// The reception sees the payments of the day (domain.md 6); of another period whoever may for another of their roles.
Result<staff::Scope> permitPeriod(storage::Database& database, const staff::Session& session, Period period, Instant now)
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "payment.list"));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(database));
    const Period today = zone.day(zone.date(now));
    if (period.from >= today.from && period.to <= today.to)
        return scope;
    staff::Session others = session;
    others.roles = {};
    for (const staff::Role role : staff::kAllRoles)
        if (role != staff::Role::Receptionist && session.roles.has(role))
            others.roles.add(role);
    const staff::Scope further = staff::scopeOf(others, "payment.list");
    if (further == staff::Scope::None)
        return fail(ErrorCode::NotAllowed, QStringLiteral("payment.list"), QStringLiteral("not_today"));
    return further;
}

} // namespace

Money costOf(Money servicesCost, const std::vector<Payment>& earlier, Money amount)
{
    Money paid = amount;
    Money carried;
    for (const Payment& payment : earlier) {
        paid += payment.amount;
        carried += payment.cost;
    }
    return (paid.minor > 0 ? servicesCost : Money()) - carried;
}

Result<PaymentId> PaymentService::add(const staff::Session& session, const PaymentDraft& draft)
{
    PRIYOM_CHECK(permit(session, "payment.add"));
    if (draft.amount.minor == 0)
        return fail(ErrorCode::BadInput, QStringLiteral("amount"), QStringLiteral("zero"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    Payment payment;
    payment.origin = keyOrigin(draft.key);
    if (!payment.origin.isEmpty()) {
        PRIYOM_TRY(const auto known, paymentByOrigin(m_database, payment.origin));
        if (known)
            return known->id;
    }
    payment.visit = draft.visit;
    payment.client = draft.client;
    payment.takenBy = session.person;
    payment.amount = draft.amount;
    payment.discount = draft.discount;
    payment.cost = draft.goodsCost;
    payment.paidAt = draft.at.value_or(change.at());
    payment.method = draft.method;
    if (payment.visit.isValid()) {
        PRIYOM_CHECK(placeOnVisit(m_database, payment));
    } else if (payment.client.isValid()) {
        PRIYOM_TRY(payment.client, clients::standsFor(m_database, payment.client)); // may have been merged meanwhile
    }
    PRIYOM_TRY(const PaymentId id, insertPayment(m_database, payment));
    // A lead's payment is part of that lead's story.
    PRIYOM_CHECK(change.record("payment.add", payment.lead.isValid() ? "lead" : "payment", payment.lead.isValid() ? payment.lead.value : id.value,
                               {{QStringLiteral("payment"), id.value},
                                {QStringLiteral("visit"), history::json(payment.visit)},
                                {QStringLiteral("amount"), payment.amount.minor},
                                {QStringLiteral("at"), payment.paidAt.ms}}));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<std::vector<Payment>> PaymentService::list(const staff::Session& session, Period period) const
{
    PRIYOM_TRY(const staff::Scope scope, permitPeriod(m_database, session, period, m_clock.now()));
    return paymentsIn(m_database, period, scope == staff::Scope::Own ? session.person : PersonId());
}

Result<Money> PaymentService::due(const staff::Session& session, VisitId visit) const
{
    PRIYOM_CHECK(permit(session, "payment.list"));
    PRIYOM_TRY(const bookings::Visit found, bookings::visitById(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "payment.list", found.manager));
    PRIYOM_TRY(Money due, extrasPrice(m_database, visit));
    due += found.price;
    PRIYOM_TRY(const auto payments, paymentsOfVisit(m_database, visit));
    for (const Payment& payment : payments)
        due -= payment.amount + payment.discount;
    return due;
}

} // namespace priyom::payments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/paid_work_store.h"

#include "core/metrics/known_keys_store.h"
#include "core/payments/performed_store.h"
#include "core/storage/rows.h"

// A visit without a lead counts; of one with a lead, the lead must.
#define COUNTED(lead_id) "NOT EXISTS (SELECT 1 FROM lead WHERE lead.id = " lead_id " AND NOT " PRIYOM_LEAD_COUNTS ")"

// :specialist says which of the visit's people :person is.
#define MINE "CASE WHEN :specialist = 1 THEN visit.specialist_id ELSE visit.manager_id END = :person"

// Others perform some of its services.
#define SHARED "EXISTS (SELECT 1 FROM visit_part WHERE visit_part.visit_id = visit.id)"

namespace priyom::pay {

namespace {

constexpr qint64 kRepeatMs = 30LL * 24 * 3'600'000;

Turnover readTurnover(const storage::Statement& row)
{
    return {row.money(0), row.money(1)};
}

PaidVisit readPaidVisit(const storage::Statement& row)
{
    const qint64 bookedAt = row.integer(1);
    const auto previousStart = row.maybeInteger(3);
    const bool repeat = previousStart && bookedAt > *previousStart && bookedAt <= *previousStart + kRepeatMs;
    return {row.integer(0) * 1000, Rational::major(row.money(2)), repeat};
}

struct FoundVisit
{
    VisitId id;
    bool isShared = false; // others perform some of its services
    PaidVisit paid;
};

FoundVisit readFoundVisit(const storage::Statement& row)
{
    return {row.id<VisitId>(4), row.integer(5) != 0, readPaidVisit(row)};
}

// What of all that was paid for the visit falls to the services the person performed.
Result<Rational> shareOf(storage::Database& database, VisitId visit, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT amount, cost FROM payment WHERE visit_id = :visit ORDER BY id"));
    PRIYOM_TRY(const auto payments, storage::allRows(query.bind(visit), [](const storage::Statement& row) {
        return payments::Share{row.integer(0), row.integer(1)};
    }));
    PRIYOM_TRY(const auto services, payments::servicesPerformed(database, visit));
    Money paid;
    for (const payments::Share& payment : payments) {
        const auto shares = payments::sharesOf(payment, services);
        for (std::size_t at = 0; at < services.size(); ++at)
            if (services[at].specialist == person)
                paid += Money::ofMinor(shares[at].amount);
    }
    return Rational::major(paid);
}

struct SharedPayment
{
    VisitId visit;
    payments::Share paid;
};

SharedPayment readShared(const storage::Statement& row)
{
    return {row.id<VisitId>(0), {row.integer(1), row.integer(2)}};
}

// What of the payments of visits of several services falls to those the person performed.
Result<Turnover> sharesPaidIn(storage::Database& database, Period period, PersonId person)
{
    constexpr auto kSql =
        "SELECT visit.id, payment.amount, payment.cost FROM payment JOIN visit ON visit.id = payment.visit_id "
        "WHERE payment.paid_at >= :from AND payment.paid_at < :to AND " SHARED " AND " COUNTED("visit.lead_id") " ORDER BY payment.id";
    PRIYOM_TRY(auto query, database.prepare(kSql));
    PRIYOM_TRY(const auto all, storage::allRows(query.bind(period.from, period.to), readShared));
    Turnover turnover;
    for (const SharedPayment& payment : all) {
        PRIYOM_TRY(const auto services, payments::servicesPerformed(database, payment.visit));
        const auto shares = payments::sharesOf(payment.paid, services);
        for (std::size_t at = 0; at < services.size(); ++at) {
            if (services[at].specialist != person)
                continue;
            turnover.paid += Money::ofMinor(shares[at].amount);
            turnover.cost += Money::ofMinor(shares[at].cost);
        }
    }
    return turnover;
}

Result<Turnover> firstTurnover(storage::Statement& query)
{
    PRIYOM_TRY(const auto sums, storage::firstRow(query, readTurnover));
    return sums.value_or(Turnover());
}

} // namespace

Result<std::vector<PaidVisit>> paidVisitsIn(storage::Database& database, Period period, PersonId person, Whose whose)
{
    constexpr auto kSql =
        "SELECT start_at, booked_at, paid, before_at, id, EXISTS (SELECT 1 FROM visit_part WHERE visit_part.visit_id = mine.id) "
        "FROM (SELECT visit.id, visit.start_at, visit.booked_at, "
        "(SELECT SUM(amount) FROM payment WHERE payment.visit_id = visit.id) AS paid, "
        "(SELECT MAX(earlier.start_at) FROM visit AS earlier "
        "WHERE earlier.client_id = visit.client_id AND earlier.state = 'came' AND (earlier.start_at < visit.start_at "
        "OR (earlier.start_at = visit.start_at AND earlier.id < visit.id))) AS before_at "
        "FROM visit WHERE visit.state = 'came' AND visit.start_at >= :from AND visit.start_at < :to "
        "AND " MINE " AND " COUNTED("visit.lead_id") ") AS mine WHERE paid > 0 ORDER BY start_at, id";
    PRIYOM_TRY(auto query, database.prepare(kSql));
    PRIYOM_TRY(const auto found, storage::allRows(query.bind(period.from, period.to, whose == Whose::Specialist, person), readFoundVisit));
    std::vector<PaidVisit> visits;
    for (FoundVisit each : found) {
        if (whose == Whose::Specialist && each.isShared) {
            PRIYOM_TRY(each.paid.paid, shareOf(database, each.id, person));
        }
        visits.push_back(each.paid);
    }
    return visits;
}

Result<Turnover> servicesPaidIn(storage::Database& database, Period period, PersonId person, Whose whose)
{
    constexpr auto kSql =
        "SELECT COALESCE(SUM(payment.amount), 0), COALESCE(SUM(payment.cost), 0) "
        "FROM payment JOIN visit ON visit.id = payment.visit_id "
        "WHERE payment.paid_at >= :from AND payment.paid_at < :to AND " MINE " AND " COUNTED("visit.lead_id")
        " AND (:specialist = 0 OR NOT " SHARED ")";
    PRIYOM_TRY(auto query, database.prepare(kSql));
    PRIYOM_TRY(Turnover turnover, firstTurnover(query.bind(period.from, period.to, whose == Whose::Specialist, person)));
    if (whose == Whose::Specialist) {
        PRIYOM_TRY(const Turnover shares, sharesPaidIn(database, period, person));
        turnover.paid += shares.paid;
        turnover.cost += shares.cost;
    }
    return turnover;
}

Result<Turnover> goodsPaidIn(storage::Database& database, Period period, PersonId taker)
{
    constexpr auto kSql =
        "SELECT COALESCE(SUM(amount), 0), COALESCE(SUM(cost), 0) FROM payment WHERE visit_id IS NULL "
        "AND taken_by = :person AND paid_at >= :from AND paid_at < :to AND " COUNTED("payment.lead_id");
    PRIYOM_TRY(auto query, database.prepare(kSql));
    return firstTurnover(query.bind(taker, period.from, period.to));
}

} // namespace priyom::pay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/pay_service.h"

#include "core/metrics/kpi_service.h"
#include "core/pay/month_facts.h"
#include "core/pay/pay_calculator.h"
#include "core/pay/scheme_store.h"
#include "core/plans/plan_store.h"
#include "core/schedule/calendar_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

namespace priyom::pay {

namespace {

// A person with a scheme that holds in the month, before anything is computed.
struct Assigned
{
    staff::Person person;
    Assignment assignment;
    StoredScheme stored;
    Result<Scheme> scheme; // refused where it has faults
};

Result<std::vector<Assigned>> assignedIn(storage::Database& database, Month month, PersonId only)
{
    PRIYOM_TRY(const auto persons, staff::allPersons(database));
    std::vector<Assigned> assigned;
    for (const staff::Person& person : persons) {
        if (only.isValid() && person.id != only)
            continue;
        PRIYOM_TRY(const auto assignments, assignmentsIn(database, person.id, month));
        for (const Assignment& assignment : assignments) {
            PRIYOM_TRY(StoredScheme stored, schemeById(database, assignment.scheme));
            const bool alreadyInForce = !assigned.empty() && assigned.back().person.id == person.id &&
                                        assigned.back().stored.name == stored.name;
            if (alreadyInForce)
                continue;
            auto scheme = parseScheme(stored.body);
            assigned.push_back({person, assignment, std::move(stored), std::move(scheme)});
        }
    }
    return assigned;
}

MonthFigures::Wanted wantedBy(const std::vector<Assigned>& people)
{
    MonthFigures::Wanted wanted;
    for (const Assigned& one : people) {
        if (!one.scheme)
            continue;
        const SchemeNeeds needs = needsOf(*one.scheme);
        wanted[groupingOf(whoseWork(one.person))] += needs.metrics + needs.factors;
        wanted[metrics::Grouping::None] += needs.team;
    }
    return wanted;
}

Result<PayResult> compute(const MonthGround& ground, const Assigned& one)
{
    PRIYOM_TRY(const Scheme scheme, one.scheme);
    PRIYOM_TRY(const Facts facts, monthFacts(ground, one.person, needsOf(scheme)));
    PRIYOM_TRY(PayResult result, calculate(scheme, facts));
    PRIYOM_CHECK(result.total.toMoney());
    for (const PayLine& line : result.lines)
        PRIYOM_CHECK(line.amount.toMoney());
    return result;
}

// For the page that shows the rules of a draft, too.
Scheme readablePart(const QByteArray& body)
{
    const auto json = ExactJson::parse(body);
    return json ? readScheme(*json).scheme : Scheme();
}

} // namespace

Result<MonthPay> PayService::show(const staff::Session& session, Month month, PersonId only) const
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, "bonus.show"));
    if (scope == staff::Scope::Own) {
        if (only.isValid() && only != session.person)
            return fail(ErrorCode::NotAllowed, QStringLiteral("bonus.show"), QStringLiteral("not_own"));
        only = session.person;
    }
    PRIYOM_TRY(const auto people, assignedIn(m_database, month, only));
    if (only.isValid() && people.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("scheme of person %1").arg(only.value));

    PRIYOM_TRY(const auto conditions, metrics::KpiService(m_database, m_clock, m_zone).conditions());
    PRIYOM_TRY(auto calendar, schedule::readCalendar(m_database));
    PRIYOM_TRY(auto plans, plans::plansOf(m_database, month));
    PRIYOM_TRY(auto figures, MonthFigures::read(m_database, m_zone, month, conditions, wantedBy(people)));
    const MonthGround ground{m_database,          m_zone,           conditions.now,    month,
                             std::move(calendar), std::move(plans), std::move(figures)};

    MonthPay pay{month, {}, {}};
    for (const Assigned& one : people) {
        auto result = compute(ground, one);
        // What a scheme or its facts refuse is that person's own; any other failure is everybody's.
        if (!result && result.error().code != ErrorCode::BadInput)
            return tl::unexpected<Error>(std::move(result).error());
        if (result && one.assignment.mode == Mode::Force)
            pay.total += result->total;
        pay.people.push_back(
            {one.person, one.assignment.mode, one.stored, readablePart(one.stored.body), std::move(result)});
    }
    return pay;
}

} // namespace priyom::pay

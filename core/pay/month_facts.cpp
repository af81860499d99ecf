// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/month_facts.h"

#include "core/metrics/registry.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_days.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/lead_work.h"

#include <algorithm>

namespace priyom::pay {

namespace {

Result<Days> days(const MonthGround& ground, PersonId person)
{
    PRIYOM_TRY(const auto shifts,
               schedule::readShiftsOf(ground.database, person, ground.month.firstDay(), ground.month.end()));
    const auto dates = schedule::scheduleDays(person, ground.month.firstDay(), shifts, ground.calendar);
    if (dates.empty())
        return tl::unexpected<Error>(toError({QStringLiteral("days_in_month"), FaultKind::ZeroDays, {}}));
    PRIYOM_TRY(const auto absences,
               schedule::readAbsencesOf(ground.database, person, ground.month.firstDay(), ground.month.end()));
    const auto worked = schedule::daysPresent(person, dates, shifts, absences);
    return Days{schedule::daysBegun(worked, ground.zone.date(ground.now)), qint64(dates.size())};
}

std::optional<Figure> planFor(const MonthGround& ground, const QString& metric, PersonId person)
{
    const auto named = metrics::metricNamed(metric); // plans are kept by the first of its names
    const QString id = named ? QString::fromLatin1((*named)->id) : metric;
    const auto found = std::ranges::find_if(
        ground.plans, [&](const plans::Plan& plan) { return plan.metric == id && plan.person == person; });
    return found == ground.plans.end() ? std::nullopt : std::optional<Figure>(found->value);
}

// Of a person, or of nobody: the shop, which is the team.
MetricTable metricTable(const MonthGround& ground, const QStringList& metrics, metrics::Grouping by,
                        const staff::Person& person)
{
    MetricTable table;
    for (const QString& metric : metrics) {
        if (!ground.figures.knows(by, metric))
            continue;
        const auto value = ground.figures.value(by, person.name, metric);
        table.insert(metric, {value.value_or(0), planFor(ground, metric, person.id), !value});
    }
    return table;
}

Sales salesOf(const Turnover& turnover)
{
    return {Rational::major(turnover.paid), Rational::major(turnover.cost)};
}

} // namespace

Whose whoseWork(const staff::Person& person)
{
    return person.roles.has(staff::Role::Specialist) && !staff::worksLeads(person.roles) ? Whose::Specialist : Whose::Manager;
}

metrics::Grouping groupingOf(Whose whose)
{
    return whose == Whose::Specialist ? metrics::Grouping::Specialist : metrics::Grouping::Manager;
}

Result<Facts> monthFacts(const MonthGround& ground, const staff::Person& person, const SchemeNeeds& needs)
{
    const Period period = ground.zone.month(ground.month.firstDay());
    const Whose whose = whoseWork(person);
    Facts facts;
    facts.days = days(ground, person.id);
    facts.metrics = metricTable(ground, needs.metrics, groupingOf(whose), person);
    facts.team = metricTable(ground, needs.team, metrics::Grouping::None, {});
    for (const QString& factor : needs.factors) {
        if (const auto value = ground.figures.value(groupingOf(whose), person.name, factor))
            facts.factors.insert(factor, *value);
    }
    if (needs.visits)
        facts.visits = paidVisitsIn(ground.database, period, person.id, whose);
    if (needs.sales) {
        PRIYOM_TRY(const Turnover services, servicesPaidIn(ground.database, period, person.id, whose));
        PRIYOM_TRY(const Turnover goods, goodsPaidIn(ground.database, period, person.id));
        facts.services = salesOf(services);
        facts.goods = salesOf(goods);
    }
    return facts;
}

} // namespace priyom::pay

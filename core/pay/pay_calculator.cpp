// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/pay_calculator.h"

#include "core/pay/attainment.h"

#include <algorithm>

namespace priyom::pay {

namespace {

// One component after the other: each overload adds its lines, exact, and finish() rounds them.
class Calculation final
{
public:
    Calculation(const Scheme& scheme, const Facts& facts)
        : m_facts(facts), m_step(scheme.rounding == Rounding::Ruble ? Rational(1) : Rational::tenthPower(2))
    {
    }

    Result<> add(const Component& component, std::size_t index)
    {
        m_place = componentPlace(index);
        m_key = componentKey(component);
        return std::visit([this](const auto& c) { return add(c); }, component);
    }

    PayResult finish() && { return std::move(m_result); }

private:
    Result<> add(const Salary& c)
    {
        PRIYOM_TRY(const Rational amount, need(c.amount, "amount"));
        if (!m_facts.days) {
            line({}, Formula::Fixed, amount, {{Term::Amount, amount}});
            return {};
        }
        PRIYOM_TRY(const Days days, *m_facts.days);
        line({}, Formula::ByDays, amount * days.worked / days.inMonth,
             {{Term::Amount, amount}, {Term::DaysWorked, days.worked}, {Term::DaysInMonth, days.inMonth}});
        return {};
    }

    Result<> add(const Kpi& c)
    {
        PRIYOM_TRY(const Rational fund, need(c.fund, "fund"));
        for (const KpiPart& part : c.parts) {
            PRIYOM_TRY(const MetricFacts metric, find(m_facts.metrics, part.metric, "metrics"));
            PRIYOM_TRY(const Attained attained, attain(metric, c.rule, part.direction, part.decimals, m_place));
            attainedLine(part.metric, {{Term::Fund, fund}, {Term::Weight, part.weight}}, fund * part.weight, attained);
        }
        return {};
    }

    Result<> add(const Team& c)
    {
        PRIYOM_TRY(const MetricFacts metric, find(m_facts.team, c.metric, "team"));
        PRIYOM_TRY(const Attained attained, attain(metric, c.rule, c.direction, {}, m_place));
        PRIYOM_TRY(const Rational fund, need(c.fund, "fund"));
        PRIYOM_TRY(const Rational share, need(c.share, "share"));
        attainedLine(c.metric, {{Term::Fund, fund}, {Term::Share, share}}, fund * share, attained);
        return {};
    }

    Result<> add(const OverPlan& c)
    {
        PRIYOM_TRY(const MetricFacts metric, find(m_facts.metrics, c.metric, "metrics"));
        PRIYOM_TRY(const Rational rate, need(c.rate, "rate"));
        PRIYOM_TRY(const Rational margin, need(c.margin, "margin"));
        PRIYOM_TRY(const std::optional<Rational> plan, planOf(metric));
        if (!plan || metric.noValue) {
            emptyLine(c.metric, plan ? Formula::NoValue : Formula::NoPlan);
            return {};
        }
        PRIYOM_TRY(const Rational fact, metric.fact);
        const Rational over = std::max(Rational(0), fact - *plan);
        line(c.metric, over > 0 ? Formula::OverPlan : Formula::NotOverPlan, rate * margin * over,
             {{Term::Rate, rate}, {Term::Margin, margin}, {Term::Fact, fact}, {Term::Plan, *plan}, {Term::Over, over}});
        return {};
    }

    Result<> add(const OverVolume& c)
    {
        PRIYOM_TRY(std::vector<PaidVisit> visits, m_facts.visits);
        PRIYOM_TRY(const Rational rate, need(c.rate, "rate"));
        PRIYOM_TRY(const Rational repeatRate, need(c.repeatRate, "repeat_rate"));
        std::ranges::stable_sort(visits, {}, &PaidVisit::startUs);
        Rational beyond, repeats;
        qint64 beyondCount = 0, repeatCount = 0;
        for (std::size_t at = 0; at < visits.size(); ++at) {
            if (Rational(qint64(at)) >= c.after) {
                beyond += visits[at].paid;
                ++beyondCount;
            }
            if (visits[at].repeat) {
                repeats += visits[at].paid;
                ++repeatCount;
            }
        }
        line(QStringLiteral("beyond"), Formula::Beyond, rate * beyond,
             {{Term::Rate, rate}, {Term::After, c.after}, {Term::Visits, beyondCount}, {Term::Paid, beyond}});
        line(QStringLiteral("repeat"), Formula::Repeats, repeatRate * repeats,
             {{Term::Rate, repeatRate}, {Term::Visits, repeatCount}, {Term::Paid, repeats}});
        return {};
    }

    Result<> add(const Percent& c)
    {
        PRIYOM_TRY(const Rational rate, need(c.rate, "rate"));
        Rational paid, cost;
        const auto take = [&](const Sales& sales) -> Result<> {
            PRIYOM_TRY(const Rational groupPaid, sales.paid);
            paid += groupPaid;
            if (c.lessCost) {
                PRIYOM_TRY(const Rational groupCost, sales.cost);
                cost += groupCost;
            }
            return {};
        };
        if (c.of != SalesGroup::Goods)
            PRIYOM_CHECK(take(m_facts.services));
        if (c.of != SalesGroup::Services)
            PRIYOM_CHECK(take(m_facts.goods));
        Numbers numbers{{Term::Rate, rate}, {Term::Paid, paid}};
        if (c.lessCost)
            numbers.push_back({Term::Cost, cost});
        line(toKey(c.of), c.lessCost ? Formula::PercentLessCost : Formula::Percent, rate * (paid - cost),
             std::move(numbers));
        return {};
    }

    Result<> add(const Ratio& c)
    {
        PRIYOM_TRY(const MetricFacts metric, find(m_facts.metrics, c.metric, "metrics"));
        PRIYOM_TRY(const std::optional<Rational> plan, planOf(metric));
        Rational factor = 1;
        if (!c.factor.isEmpty()) {
            PRIYOM_TRY(const Figure given, find(m_facts.factors, c.factor, "factors"));
            PRIYOM_TRY(factor, given);
        }
        if (!plan || metric.noValue) {
            emptyLine(c.metric, plan ? Formula::NoValue : Formula::NoPlan);
            return {};
        }
        PRIYOM_TRY(const Rational base, need(c.base, "base"));
        PRIYOM_TRY(const Rational fact, metric.fact);
        Numbers numbers{{Term::Base, base}, {Term::Fact, fact}, {Term::Plan, *plan}};
        if (!c.factor.isEmpty())
            numbers.push_back({Term::Factor, factor});
        line(c.metric, c.factor.isEmpty() ? Formula::Ratio : Formula::RatioFactor, base * fact / *plan * factor,
             std::move(numbers));
        return {};
    }

    Result<> add(const OneOff& c)
    {
        PRIYOM_TRY(const Rational amount, need(c.amount, "amount"));
        line(c.reason, Formula::OneOff, amount, {{Term::Amount, amount}});
        return {};
    }

    [[nodiscard]] Result<Rational> need(const Setting& setting, const char* field) const
    {
        return needed(setting, m_place, QString::fromLatin1(field));
    }

    template <class T>
    [[nodiscard]] Result<T> find(const QHash<QString, T>& table, const QString& name, const char* what) const
    {
        const auto found = table.constFind(name);
        if (found == table.constEnd())
            return tl::unexpected<Error>(
                toError({m_place, FaultKind::NoFacts, QLatin1String(what) % u'.' % name}));
        return *found;
    }

    void attainedLine(const QString& metric, Numbers money, const Rational& full, const Attained& attained)
    {
        if (attained.formula == Formula::NoPlan || attained.formula == Formula::NoValue)
            return emptyLine(metric, attained.formula);
        money.insert(money.end(), attained.numbers.begin(), attained.numbers.end());
        line(metric, attained.formula, full * attained.share, std::move(money));
    }

    void emptyLine(const QString& metric, Formula why)
    {
        line(metric, why, 0, {});
        m_result.lines.back().warnings.push_back(why == Formula::NoPlan ? LineWarning::NoPlan : LineWarning::NoValue);
    }

    void line(QJsonValue about, Formula formula, const Rational& exact, Numbers numbers)
    {
        const auto has = [&](auto condition) { return std::ranges::any_of(numbers, condition); };
        std::vector<LineWarning> warnings;
        if (has([](const Number& n) { return n.term == Term::RoundedFact; }))
            warnings.push_back(LineWarning::FactRounded);
        if (has([](const Number& n) { return n.term == Term::Fact && n.value.isNegative(); }))
            warnings.push_back(LineWarning::NegativeFact);
        numbers.push_back({Term::Exact, exact});
        Rational amount = exact.roundedHalfAway(m_step);
        m_result.total += amount;
        m_result.lines.push_back(
            {m_key, std::move(about), std::move(amount), formula, std::move(numbers), std::move(warnings)});
    }

    const Facts& m_facts;
    Rational m_step;
    QString m_place;
    QString m_key;
    PayResult m_result;
};

} // namespace

Result<PayResult> calculate(const Scheme& scheme, const Facts& facts)
{
    Calculation calculation(scheme, facts);
    for (std::size_t index = 0; index < scheme.components.size(); ++index)
        PRIYOM_CHECK(calculation.add(scheme.components[index], index));
    return std::move(calculation).finish();
}

} // namespace priyom::pay

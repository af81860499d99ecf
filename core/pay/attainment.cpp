// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/attainment.h"

namespace priyom::pay {

namespace {

struct Scored
{
    Formula formula;
    Rational share;
};

Scored score(const Rational& a, const Rational& accelerator, const AttainmentRule& rule) // from the threshold on
{
    Scored scored{Formula::Proportional, a};
    const bool accelerated = a > 1 && accelerator != 1;
    if (accelerated && rule.above == Above::Whole)
        scored = {Formula::AboveWhole, a * accelerator};
    else if (accelerated)
        scored = {Formula::AboveExcess, 1 + (a - 1) * accelerator};
    if (rule.cap && *rule.cap < scored.share)
        return {Formula::Capped, *rule.cap};
    return scored;
}

} // namespace

Result<std::optional<Rational>> planOf(const MetricFacts& metric)
{
    if (!metric.plan)
        return std::nullopt;
    PRIYOM_TRY(Rational plan, *metric.plan);
    return plan.isZero() ? std::nullopt : std::optional(std::move(plan));
}

Result<Rational> needed(const Setting& setting, const QString& place, const QString& field)
{
    if (!setting)
        return tl::unexpected<Error>(toError({place, FaultKind::MissingField, field}));
    return *setting;
}

Result<Attained> attain(const MetricFacts& metric, const AttainmentRule& rule, Direction direction,
                        std::optional<int> decimals, const QString& place)
{
    PRIYOM_TRY(const std::optional<Rational> plan, planOf(metric));
    if (!plan)
        return Attained{};
    if (metric.noValue)
        return Attained{Formula::NoValue, 0, {{Term::Plan, *plan}}};
    PRIYOM_TRY(Rational fact, metric.fact);
    Numbers numbers{{Term::Fact, fact}};
    if (decimals) {
        fact = fact.roundedHalfAway(Rational::tenthPower(*decimals));
        if (fact != numbers.front().value)
            numbers.push_back({Term::RoundedFact, fact});
    }
    numbers.push_back({Term::Plan, *plan});
    if (rule.cap)
        numbers.push_back({Term::Cap, *rule.cap});
    if (direction == Direction::Down && fact.isZero()) {
        const Rational share = rule.cap.value_or(1);
        numbers.push_back({Term::Score, share});
        return Attained{Formula::NothingLess, share, std::move(numbers)};
    }

    const Rational a = direction == Direction::Down ? *plan / fact : fact / *plan;
    PRIYOM_TRY(const Rational threshold, needed(rule.threshold, place, QStringLiteral("threshold")));
    numbers.push_back({Term::Attainment, a});
    numbers.push_back({Term::Threshold, threshold});
    if (a < threshold) // the accelerator is not asked for where nothing is paid
        return Attained{Formula::UnderThreshold, 0, std::move(numbers)};
    PRIYOM_TRY(const Rational accelerator, needed(rule.accelerator, place, QStringLiteral("accelerator")));
    numbers.push_back({Term::Accelerator, accelerator});
    Scored scored = score(a, accelerator, rule);
    numbers.push_back({Term::Score, scored.share});
    return Attained{scored.formula, std::move(scored.share), std::move(numbers)};
}

} // namespace priyom::pay

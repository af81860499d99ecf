// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/pay_result.h"

#include <algorithm>

namespace priyom::pay {

bool PayResult::waitsForPlan() const
{
    return std::ranges::any_of(
        lines, [](const PayLine& line) { return std::ranges::count(line.warnings, LineWarning::NoPlan) > 0; });
}

QString toKey(Formula formula)
{
    switch (formula) {
    case Formula::Fixed: return QStringLiteral("amount");
    case Formula::ByDays: return QStringLiteral("amount * days_worked / days_in_month");
    case Formula::NoPlan: return QStringLiteral("0: no plan");
    case Formula::NoValue: return QStringLiteral("0: no value");
    case Formula::UnderThreshold: return QStringLiteral("0: attainment < threshold");
    case Formula::Proportional: return QStringLiteral("fund * weight * attainment");
    case Formula::AboveWhole: return QStringLiteral("fund * weight * attainment * accelerator");
    case Formula::AboveExcess: return QStringLiteral("fund * weight * (1 + (attainment - 1) * accelerator)");
    case Formula::Capped: return QStringLiteral("fund * weight * cap");
    case Formula::NothingLess: return QStringLiteral("fund * weight * score: fact 0 where less is better");
    case Formula::OverPlan: return QStringLiteral("rate * margin * over");
    case Formula::NotOverPlan: return QStringLiteral("0: fact <= plan");
    case Formula::Beyond: return QStringLiteral("rate * paid of visits after the N-th");
    case Formula::Repeats: return QStringLiteral("rate * paid of repeats");
    case Formula::Percent: return QStringLiteral("rate * paid");
    case Formula::PercentLessCost: return QStringLiteral("rate * (paid - cost)");
    case Formula::Ratio: return QStringLiteral("base * fact / plan");
    case Formula::RatioFactor: return QStringLiteral("base * fact / plan * factor");
    case Formula::OneOff: return QStringLiteral("amount");
    }
    Q_UNREACHABLE();
}

QString toKey(Term term)
{
    switch (term) {
    case Term::Amount: return QStringLiteral("amount");
    case Term::DaysWorked: return QStringLiteral("days_worked");
    case Term::DaysInMonth: return QStringLiteral("days_in_month");
    case Term::Fund: return QStringLiteral("fund");
    case Term::Weight: return QStringLiteral("weight");
    case Term::Share: return QStringLiteral("share");
    case Term::Fact: return QStringLiteral("fact");
    case Term::RoundedFact: return QStringLiteral("rounded_fact");
    case Term::Plan: return QStringLiteral("plan");
    case Term::Attainment: return QStringLiteral("attainment");
    case Term::Threshold: return QStringLiteral("threshold");
    case Term::Accelerator: return QStringLiteral("accelerator");
    case Term::Cap: return QStringLiteral("cap");
    case Term::Score: return QStringLiteral("score");
    case Term::Rate: return QStringLiteral("rate");
    case Term::Margin: return QStringLiteral("margin");
    case Term::Over: return QStringLiteral("over");
    case Term::After: return QStringLiteral("after");
    case Term::Visits: return QStringLiteral("visits");
    case Term::Paid: return QStringLiteral("paid");
    case Term::Cost: return QStringLiteral("cost");
    case Term::Base: return QStringLiteral("base");
    case Term::Factor: return QStringLiteral("factor");
    case Term::Exact: return QStringLiteral("exact");
    }
    Q_UNREACHABLE();
}

QString toKey(LineWarning warning)
{
    switch (warning) {
    case LineWarning::NoPlan: return QStringLiteral("no-plan");
    case LineWarning::NoValue: return QStringLiteral("no-value");
    case LineWarning::FactRounded: return QStringLiteral("fact-rounded");
    case LineWarning::NegativeFact: return QStringLiteral("negative-fact");
    }
    Q_UNREACHABLE();
}

} // namespace priyom::pay

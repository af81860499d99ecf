// SPDX-License-Identifier: GPL-3.0-or-later
// What pay answers: lines that add up to the total, each with the formula that applied and the numbers put into it.
// Data, not sentences: ui/words says them.
#pragma once

#include "core/base/rational.h"

#include <QJsonValue>

#include <vector>

namespace priyom::pay {

enum class Formula {
    Fixed,           // amount
    ByDays,          // amount * days_worked / days_in_month
    NoPlan,          // 0
    NoValue,         // 0: a rate without cases
    UnderThreshold,  // 0
    Proportional,    // money * a
    AboveWhole,      // money * a * accelerator
    AboveExcess,     // money * (1 + (a - 1) * accelerator)
    Capped,          // money * cap
    NothingLess,     // less is better and there was none: money * 1, or * cap
    OverPlan,        // rate * margin * (fact - plan)
    NotOverPlan,     // 0
    Beyond,          // rate * paid of the visits after the N-th
    Repeats,         // repeat_rate * paid of repeats
    Percent,         // rate * paid
    PercentLessCost, // rate * (paid - cost)
    Ratio,           // base * fact / plan
    RatioFactor,     // base * fact / plan * factor
    OneOff,          // amount
};

enum class Term {
    Amount,
    DaysWorked,
    DaysInMonth,
    Fund,
    Weight,
    Share,
    Fact,
    RoundedFact,
    Plan,
    Attainment,
    Threshold,
    Accelerator,
    Cap,
    Score, // f(a)
    Rate,
    Margin,
    Over, // above the plan
    After,
    Visits, // how many count
    Paid,
    Cost,
    Base,
    Factor,
    Exact, // before rounding
};

struct Number
{
    Term term = Term::Amount;
    Rational value;
};
using Numbers = std::vector<Number>;

enum class LineWarning {
    NoPlan,       // pays 0 and holds the closing of the month
    NoValue,      // a rate without cases pays 0 and is looked at
    FactRounded,  // scored by the rounded fact
    NegativeFact, // e.g. more refunds than payments
};

struct PayLine
{
    QString component;
    QJsonValue about; // the metric, the group, the reason; null for a salary
    Rational amount;  // rounded
    Formula formula = Formula::Fixed;
    Numbers numbers;
    std::vector<LineWarning> warnings;
};

struct PayResult
{
    std::vector<PayLine> lines;
    Rational total;

    [[nodiscard]] bool waitsForPlan() const;
};

[[nodiscard]] QString toKey(Formula formula); // "fund * weight * a", with the names that the numbers have
[[nodiscard]] QString toKey(Term term);
[[nodiscard]] QString toKey(LineWarning warning);

} // namespace priyom::pay

// SPDX-License-Identifier: GPL-3.0-or-later
// What a metric is: which facts are its records, what each of them brings, and how they are folded. The figure and the list
// of rows behind it are both made of these records (each_record.h), so they cannot differ.
#pragma once

#include "core/metrics/conditions.h"
#include "core/metrics/facts.h"

#include <variant>

namespace priyom::metrics {

enum class Unit { Count, Money, Seconds, Days, Fraction, Points };
enum class Direction { More, Less };
enum class Attribution { Arrival, VisitStart, Payment, Touch, Now };

enum class Kind {
    Count,  // number of records
    Sum,    // of their values
    Rate,   // flagged of them / all of them
    Median, // of their values
    Mean,   // of their values
    Ratio,  // sum of their values / sum of their bases
};

enum class Spread {
    All,          // every grouping
    NotOverTime,  // what is ahead belongs to no day of the period
    CampaignOnly, // spend is known by campaign alone
    OfWork,       // whoever works a day: it is of no manager, request or service
};

// What one fact is to one metric. Durations are milliseconds, money minor units.
struct Pick
{
    enum class Use : quint8 { Out, Beside, In };
    Use use = Use::Out; // Beside: no record, but counted next to the figure (an unanswered lead)
    bool flag = false;
    qint64 value = 0;
    qint64 base = 0;
};

[[nodiscard]] constexpr Pick countIf(bool in) { return {in ? Pick::Use::In : Pick::Use::Out}; }
[[nodiscard]] constexpr Pick flagIf(bool flag) { return {Pick::Use::In, flag}; }
[[nodiscard]] constexpr Pick valueOf(qint64 value) { return {Pick::Use::In, false, value}; }
[[nodiscard]] constexpr Pick shareOf(qint64 value, qint64 base) { return {Pick::Use::In, false, value, base}; }
[[nodiscard]] constexpr Pick beside() { return {Pick::Use::Beside}; }

template <class Fact>
using RuleOn = Pick (*)(const Fact& fact, const Conditions& conditions);

using Rule = std::variant<std::monostate, RuleOn<LeadFact>, RuleOn<BookingFact>, RuleOn<VisitFact>, RuleOn<PaymentFact>,
                          RuleOn<PaidVisitFact>, RuleOn<TouchFact>, RuleOn<SpendFact>, RuleOn<ReturnFact>,
                          RuleOn<AheadFact>, RuleOn<FirstBookingFact>, RuleOn<WorkDayFact>, RuleOn<WindowFact>>;

struct Metric
{
    const char* id;
    Unit unit = Unit::Count;
    Direction direction = Direction::More;
    Attribution by = Attribution::Arrival;
    Kind kind = Kind::Count;
    Rule rules[2]; // two where value and base come from different facts
    Extra extra = Extra::None;
    Spread spread = Spread::All;
    int maturesAfterDays = 0;  // until then cases may still turn out otherwise
    bool countsBeside = false; // prints answered and unanswered
    bool ofCases = false;      // a ratio of two counts: it carries an interval where it is a share
    bool byReason = false;     // the value of a record is its refusal reason, and the count is split by it
};

} // namespace priyom::metrics

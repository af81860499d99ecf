// SPDX-License-Identifier: GPL-3.0-or-later
// The visits that start in the period (attribution V), those of before who came again, and those still ahead.
#include "core/metrics/metric_list.h"

namespace priyom::metrics {

using bookings::VisitState;

namespace {

constexpr bool isScheduled(const VisitFact& visit)
{
    return visit.state != VisitState::Cancelled;
}

constexpr bool hasEnded(const VisitFact& visit)
{
    return visit.state == VisitState::Came || visit.state == VisitState::NoShow;
}

} // namespace

constinit const Metric kScheduled{
    .id = "scheduled",
    .by = Attribution::VisitStart,
    .rules = {[](const VisitFact& visit, const Conditions&) { return countIf(isScheduled(visit)); }},
};

constinit const Metric kConfirmed{
    .id = "confirmed",
    .by = Attribution::VisitStart,
    .rules = {[](const VisitFact& visit, const Conditions&) { return countIf(isScheduled(visit) && visit.everConfirmed); }},
};

constinit const Metric kConfirmedRate{
    .id = "confirmed_rate",
    .unit = Unit::Fraction,
    .by = Attribution::VisitStart,
    .kind = Kind::Rate,
    .rules = {[](const VisitFact& visit, const Conditions&) { return isScheduled(visit) ? flagIf(visit.everConfirmed) : Pick(); }},
};

constinit const Metric kCame{
    .id = "came",
    .by = Attribution::VisitStart,
    .rules = {[](const VisitFact& visit, const Conditions&) {
        return countIf(visit.everConfirmed && visit.state == VisitState::Came);
    }},
};

constinit const Metric kNoShow{
    .id = "no_show",
    .direction = Direction::Less,
    .by = Attribution::VisitStart,
    .rules = {[](const VisitFact& visit, const Conditions&) {
        return countIf(visit.everConfirmed && visit.state == VisitState::NoShow);
    }},
};

constinit const Metric kNoShowRate{
    .id = "no_show_rate",
    .unit = Unit::Fraction,
    .direction = Direction::Less,
    .by = Attribution::VisitStart,
    .kind = Kind::Rate,
    .rules = {[](const VisitFact& visit, const Conditions&) {
        return visit.everConfirmed && hasEnded(visit) ? flagIf(visit.state == VisitState::NoShow) : Pick();
    }},
};

// Shown beside: not confirming must not flatter.
constinit const Metric kNoShowAllRate{
    .id = "no_show_all_rate",
    .unit = Unit::Fraction,
    .direction = Direction::Less,
    .by = Attribution::VisitStart,
    .kind = Kind::Rate,
    .rules = {[](const VisitFact& visit, const Conditions&) {
        return hasEnded(visit) ? flagIf(visit.state == VisitState::NoShow) : Pick();
    }},
};

constinit const Metric kCancelRate{
    .id = "cancel_rate",
    .unit = Unit::Fraction,
    .direction = Direction::Less,
    .by = Attribution::VisitStart,
    .kind = Kind::Rate,
    .rules = {[](const VisitFact& visit, const Conditions&) { return flagIf(visit.state == VisitState::Cancelled); }},
};

constinit const Metric kRepeat30d{
    .id = "repeat_30d",
    .unit = Unit::Fraction,
    .by = Attribution::VisitStart,
    .kind = Kind::Rate,
    .rules = {[](const VisitFact& visit, const Conditions&) {
        return visit.state == VisitState::Came ? flagIf(visit.rebooked) : Pick();
    }},
    .extra = Extra::Rebooking,
    .maturesAfterDays = 30,
};

constinit const Metric kRetention{
    .id = "retention",
    .unit = Unit::Fraction,
    .by = Attribution::VisitStart,
    .kind = Kind::Rate,
    .rules = {[](const ReturnFact& client, const Conditions&) { return flagIf(client.cameAgain); }},
    .extra = Extra::Returns,
};

constinit const Metric kPipeline{
    .id = "pipeline",
    .unit = Unit::Money,
    .by = Attribution::Now,
    .kind = Kind::Sum,
    .rules = {[](const AheadFact& visit, const Conditions&) { return valueOf(visit.price); }},
    .extra = Extra::Ahead,
    .spread = Spread::NotOverTime,
};

} // namespace priyom::metrics

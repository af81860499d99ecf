// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of the leads that arrived in the period (attribution A).
#include "core/metrics/metric_list.h"

namespace priyom::metrics {

constinit const Metric kLeads{.id = "leads", .rules = {[](const LeadFact&, const Conditions&) { return countIf(true); }}};

constinit const Metric kBookedLeads{
    .id = "booked_leads",
    .rules = {[](const LeadFact& lead, const Conditions&) { return countIf(lead.booked); }},
};

constinit const Metric kConversion{
    .id = "conversion",
    .unit = Unit::Fraction,
    .kind = Kind::Rate,
    .rules = {[](const LeadFact& lead, const Conditions&) { return flagIf(lead.booked); }},
};

constinit const Metric kQualifiedRate{
    .id = "qualified_rate",
    .unit = Unit::Fraction,
    .kind = Kind::Rate,
    .rules = {[](const LeadFact& lead, const Conditions&) { return flagIf(lead.everQualified); }},
};

// A quotient of two counts, no share: an import may bring leads that were booked and never qualified, so it can pass 1.
constinit const Metric kOfferRate{
    .id = "offer_rate",
    .unit = Unit::Fraction,
    .kind = Kind::Ratio,
    .rules = {[](const LeadFact& lead, const Conditions&) {
        return lead.booked || lead.everQualified ? shareOf(lead.booked ? 1 : 0, lead.everQualified ? 1 : 0) : Pick();
    }},
    .ofCases = true,
};

// Between booked and came in the funnel: the confirmed of domain.md go by the visit's start, these by the lead's arrival.
constinit const Metric kConfirmedLeads{
    .id = "confirmed_leads",
    .rules = {[](const LeadFact& lead, const Conditions&) { return countIf(lead.everConfirmed); }},
};

constinit const Metric kCameLeads{
    .id = "came_leads",
    .rules = {[](const LeadFact& lead, const Conditions&) { return countIf(lead.came); }},
};

constinit const Metric kCameRate{
    .id = "came_rate",
    .unit = Unit::Fraction,
    .kind = Kind::Rate,
    .rules = {[](const LeadFact& lead, const Conditions&) { return flagIf(lead.came); }},
};

constinit const Metric kLostLeads{
    .id = "lost_leads",
    .direction = Direction::Less,
    .rules = {[](const LeadFact& lead, const Conditions&) { return countIf(lead.lost); }},
};

constinit const Metric kLostByReason{
    .id = "lost_by_reason",
    .direction = Direction::Less,
    .rules = {[](const LeadFact& lead, const Conditions&) { return lead.lost ? valueOf(lead.lostReason) : Pick(); }},
    .byReason = true,
};

constinit const Metric kCycleDaysMedian{
    .id = "cycle_days_median",
    .unit = Unit::Days,
    .direction = Direction::Less,
    .kind = Kind::Median,
    .rules = {[](const LeadFact& lead, const Conditions&) {
        return lead.came ? valueOf((lead.firstCameAt - lead.keys.at).count()) : Pick();
    }},
};

} // namespace priyom::metrics

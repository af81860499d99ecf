// SPDX-License-Identifier: GPL-3.0-or-later
// What the leads of the period cost, and what they and their clients brought to date (attribution A).
#include "core/metrics/metric_list.h"

namespace priyom::metrics {

namespace {

// Leads that came by themselves are not what the money was spent on, and would flatter its yield.
constexpr bool isOfCampaign(const LeadFact& lead)
{
    return lead.keys.campaign != 0;
}

} // namespace

constinit const Metric kNewClients{
    .id = "new_clients",
    .rules = {[](const LeadFact& lead, const Conditions&) { return countIf(lead.newClient); }},
    .extra = Extra::FirstCame,
};

constinit const Metric kLtv{
    .id = "ltv",
    .unit = Unit::Money,
    .kind = Kind::Mean,
    .rules = {[](const LeadFact& lead, const Conditions&) {
        return lead.firstOfClient ? valueOf(lead.clientRevenue) : Pick();
    }},
    .extra = Extra::FirstLead,
};

constinit const Metric kSpend{
    .id = "spend",
    .unit = Unit::Money,
    .direction = Direction::Less,
    .kind = Kind::Sum,
    .rules = {[](const SpendFact& spend, const Conditions&) { return valueOf(spend.amount); }},
    .spread = Spread::CampaignOnly,
};

constinit const Metric kCpl{
    .id = "cpl",
    .unit = Unit::Money,
    .direction = Direction::Less,
    .kind = Kind::Ratio,
    .rules = {[](const SpendFact& spend, const Conditions&) { return shareOf(spend.amount, 0); },
              [](const LeadFact& lead, const Conditions&) { return isOfCampaign(lead) ? shareOf(0, 1) : Pick(); }},
    .spread = Spread::CampaignOnly,
};

constinit const Metric kCac{
    .id = "cac",
    .unit = Unit::Money,
    .direction = Direction::Less,
    .kind = Kind::Ratio,
    .rules = {[](const SpendFact& spend, const Conditions&) { return shareOf(spend.amount, 0); },
              [](const LeadFact& lead, const Conditions&) {
                  return isOfCampaign(lead) && lead.newClient ? shareOf(0, 1) : Pick();
               }},
    .extra = Extra::FirstCame,
    .spread = Spread::CampaignOnly,
};

constinit const Metric kRoi{
    .id = "roi",
    .unit = Unit::Fraction,
    .kind = Kind::Ratio,
    .rules = {[](const SpendFact& spend, const Conditions&) { return shareOf(-spend.amount, spend.amount); },
              [](const LeadFact& lead, const Conditions&) {
                  return isOfCampaign(lead) && lead.visitRevenue != 0 ? shareOf(lead.visitRevenue, 0) : Pick();
              }},
    .extra = Extra::CampaignRevenue,
    .spread = Spread::CampaignOnly,
};

} // namespace priyom::metrics

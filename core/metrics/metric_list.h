// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric there is, by name; the definitions stand in metrics_*.cpp, the order in registry.cpp.
#pragma once

#include "core/metrics/metric.h"

namespace priyom::metrics {

// metrics_leads.cpp
extern const Metric kLeads, kBookedLeads, kConversion, kQualifiedRate, kOfferRate, kConfirmedLeads, kCameLeads, kCameRate, kLostLeads,
    kLostByReason, kCycleDaysMedian;
// metrics_response.cpp
extern const Metric kFirstResponseMedian, kFirstResponseMedianWork, kFirstHumanResponseMedian, kSlaFirstReplyRate,
    kSlaTakenRate, kSlaConfirmRate, kSlaPickupRate, kSlaCallbackRate;
// metrics_visits.cpp
extern const Metric kScheduled, kConfirmed, kConfirmedRate, kCame, kNoShow, kNoShowRate, kNoShowAllRate, kCancelRate,
    kRepeat30d, kRetention, kPipeline;
// metrics_money.cpp
extern const Metric kRevenue, kPaidVisits, kAverageCheck, kRevenueNew, kRevenueRepeat, kUpsell, kMargin, kDiscountRate,
    kRefundRate;
// metrics_calls.cpp
extern const Metric kCallsIn, kCallsOut, kCallsQuality, kCallsMissed, kCallsPickupRate, kCallsInNormRate, kWaitMedian,
    kRatingMean, kTalkSeconds, kAht, kMessagesOut, kMeetings, kCallToVisit;
// metrics_work.cpp
extern const Metric kUtilisation, kEmptyWindows;
// metrics_marketing.cpp
extern const Metric kNewClients, kLtv, kSpend, kCpl, kCac, kRoi;

} // namespace priyom::metrics

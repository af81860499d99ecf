// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/registry.h"

#include "core/metrics/metric_list.h"

#include <algorithm>

namespace priyom::metrics {

namespace {

constexpr const Metric* kRegistry[] = {
    &kLeads,
    &kBookedLeads,
    &kConversion,
    &kQualifiedRate,
    &kOfferRate,
    &kConfirmedLeads,
    &kCameLeads,
    &kCameRate,
    &kLostLeads,
    &kLostByReason,
    &kFirstResponseMedian,
    &kFirstResponseMedianWork,
    &kFirstHumanResponseMedian,
    &kSlaFirstReplyRate,
    &kSlaTakenRate,
    &kSlaConfirmRate,
    &kSlaPickupRate,
    &kSlaCallbackRate,
    &kScheduled,
    &kConfirmed,
    &kConfirmedRate,
    &kCame,
    &kNoShow,
    &kNoShowRate,
    &kNoShowAllRate,
    &kCancelRate,
    &kRevenue,
    &kPaidVisits,
    &kAverageCheck,
    &kRevenueNew,
    &kRevenueRepeat,
    &kUpsell,
    &kMargin,
    &kDiscountRate,
    &kRefundRate,
    &kCallsIn,
    &kCallsOut,
    &kCallsQuality,
    &kCallsMissed,
    &kCallsPickupRate,
    &kCallsInNormRate,
    &kWaitMedian,
    &kRatingMean,
    &kTalkSeconds,
    &kAht,
    &kMessagesOut,
    &kMeetings,
    &kCallToVisit,
    &kCycleDaysMedian,
    &kRepeat30d,
    &kRetention,
    &kLtv,
    &kNewClients,
    &kUtilisation,
    &kEmptyWindows,
    &kSpend,
    &kCpl,
    &kCac,
    &kRoi,
    &kPipeline,
};

} // namespace

std::span<const Metric* const> registry()
{
    return kRegistry;
}

Result<const Metric*> metricNamed(const QString& id)
{
    const QString wanted = id == QLatin1String("deals") ? QStringLiteral("paid_visits") : id;
    const auto found = std::ranges::find_if(kRegistry, [&](const Metric* metric) { return wanted == QLatin1String(metric->id); });
    if (found == std::end(kRegistry))
        return fail(ErrorCode::BadInput, QStringLiteral("metric"), id);
    return *found;
}

Result<MetricList> metricsNamed(const QStringList& ids)
{
    if (ids.isEmpty())
        return MetricList(std::begin(kRegistry), std::end(kRegistry));
    MetricList metrics;
    for (const QString& id : ids) {
        PRIYOM_TRY(const Metric* metric, metricNamed(id));
        metrics.push_back(metric);
    }
    return metrics;
}

} // namespace priyom::metrics

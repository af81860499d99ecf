// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/drill_report.h"

#include "core/metrics/client_names_store.h"
#include "core/metrics/each_record.h"
#include "core/metrics/group_names_store.h"

namespace priyom::metrics {

namespace {

template <class Fact>
constexpr RecordKind kindOf(const Fact&)
{
    if constexpr (std::is_same_v<Fact, LeadFact> || std::is_same_v<Fact, FirstBookingFact>)
        return RecordKind::Lead;
    else if constexpr (std::is_same_v<Fact, PaymentFact>)
        return RecordKind::Payment;
    else if constexpr (std::is_same_v<Fact, TouchFact>)
        return RecordKind::Touch;
    else if constexpr (std::is_same_v<Fact, SpendFact>)
        return RecordKind::Spend;
    else if constexpr (std::is_same_v<Fact, WorkDayFact>)
        return RecordKind::WorkDay;
    else if constexpr (std::is_same_v<Fact, WindowFact>)
        return RecordKind::Window;
    else
        return RecordKind::Visit;
}

// Of the records that have no client: whose they are.
Result<> nameSpecialists(storage::Database& database, std::vector<DrillRecord>& records)
{
    PRIYOM_TRY(const auto names, groupNames(database, Grouping::Specialist));
    for (DrillRecord& record : records)
        record.who = names.value(record.id);
    return {};
}

} // namespace

QLatin1String recordKindKey(RecordKind kind)
{
    constexpr QLatin1String keys[] = {QLatin1String("lead"), QLatin1String("visit"), QLatin1String("payment"),
                                      QLatin1String("touch"), QLatin1String("spend"), QLatin1String("work_day"), QLatin1String("window")};
    return keys[size_t(kind)];
}

Result<DrillReport> readDrill(storage::Database& database, const Zone& zone, const DrillRequest& request, const Conditions& conditions)
{
    const Metric& metric = *request.metric;
    DrillReport report{request.metric, {}};
    if (!hasValueBy(metric, request.by, request.onlyOf))
        return report;
    Grouper grouper(request.by, zone);
    const KpiRequest figures{request.from, request.to, request.by, {request.metric}, request.onlyOf};
    PRIYOM_TRY(const Facts facts, groupedFacts(database, zone, figures, conditions.now, grouper));
    PRIYOM_TRY(const QStringList keys, groupKeys(database, request.by, grouper));
    PRIYOM_TRY(const auto reasons, reasonNames(database));
    eachRecord(metric, facts, conditions, [&](const auto& fact, const Pick& pick) {
        const QString& key = keys.at(fact.keys.group);
        if (pick.use == Pick::Use::Beside || (request.key && *request.key != key))
            return;
        const QString reason = metric.byReason ? reasons.value(pick.value) : QString();
        report.records.push_back({kindOf(fact), fact.id.value, fact.keys.at, key, fact.keys.client, {}, reason, pick});
    });
    PRIYOM_CHECK(metric.spread == Spread::OfWork ? nameSpecialists(database, report.records) : nameClients(database, report.records));
    return report;
}

} // namespace priyom::metrics

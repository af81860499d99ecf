// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/visit_facts_store.h"

#include "core/metrics/return_windows.h"
#include "core/metrics/visit_state_sql.h"
#include "core/storage/database.h"

namespace priyom::metrics {

namespace {

constexpr Milliseconds kRebookingSpan = std::chrono::hours(30 * 24);

// Columns: id, start_at, client_id, manager_id, specialist_id, service_id, lead_id.
// nullopt where the visit's lead does not count.
Result<std::optional<FactKeys>> keysOf(Reading& reading, const storage::Statement& row)
{
    FactKeys keys{row.instant(1), row.id<ClientId>(2), qint32(row.integer(3)), qint32(row.integer(4))};
    keys.service = qint32(row.integer(5));
    if (const auto lead = row.id<LeadId>(6); lead.isValid()) {
        PRIYOM_TRY(const FactKeys* ofItsLead, reading.known.ofLead(lead));
        if (ofItsLead == nullptr)
            return std::nullopt;
        keys.source = ofItsLead->source;
        keys.channel = ofItsLead->channel;
        keys.campaign = ofItsLead->campaign;
    }
    return keys;
}

} // namespace

Result<> readVisits(Reading& reading)
{
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT id, start_at, client_id, manager_id, specialist_id, service_id, lead_id, " PRIYOM_VISIT_STATE ", "
        "confirmed_at IS NOT NULL FROM visit WHERE start_at >= :from AND start_at < :to ORDER BY start_at, id"));
    row.bind(reading.period.from, reading.period.to);
    std::vector<VisitFact>& visits = reading.facts.visits;
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            break;
        const auto id = row.id<VisitId>(0);
        PRIYOM_TRY(const std::optional<FactKeys> keys, keysOf(reading, row));
        if (keys)
            visits.push_back({*keys, id, row.id<LeadId>(6), bookings::VisitState(row.integer(7)), row.boolean(8)});
        else
            reading.known.tellVisit(id, nullptr);
    }
    reading.known.expectVisits(visits.size());
    for (const VisitFact& visit : visits)
        reading.known.tellVisit(visit.id, &visit.keys);
    return {};
}

Result<> readRebookings(Reading& reading)
{
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT id FROM visit WHERE client_id = :client AND booked_at > :start AND booked_at <= :until AND id <> :id "
        "ORDER BY booked_at"));
    for (VisitFact& visit : reading.facts.visits) {
        if (visit.state != bookings::VisitState::Came)
            continue;
        row.bind(visit.keys.client, visit.keys.at, visit.keys.at + kRebookingSpan, visit.id);
        while (!visit.rebooked) {
            PRIYOM_TRY(const bool more, row.next());
            if (!more)
                break;
            PRIYOM_TRY(visit.rebooked, reading.known.counts(row.id<VisitId>(0)));
        }
    }
    return {};
}

Result<> readAhead(Reading& reading)
{
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT id, start_at, client_id, manager_id, specialist_id, service_id, lead_id, "
        "price + (SELECT coalesce(sum(price), 0) FROM visit_extra WHERE visit_id = visit.id) "
        "FROM visit WHERE start_at > :now AND state IN ('planned', 'confirmed') ORDER BY start_at, id"));
    row.bind(reading.request.now);
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return {};
        PRIYOM_TRY(const std::optional<FactKeys> keys, keysOf(reading, row));
        if (keys)
            reading.facts.ahead.push_back({*keys, row.id<VisitId>(0), row.integer(7)});
    }
}

Result<> readReturns(Reading& reading)
{
    const std::vector<ReturnWindow> windows = returnWindows(reading.request.windows, reading.request.zone);
    if (windows.empty())
        return {};
    std::vector<ReturnFact> came;
    for (const VisitFact& visit : reading.facts.visits)
        if (visit.state == bookings::VisitState::Came)
            came.push_back({visit.keys, visit.id});
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT visit.id, visit.start_at, visit.client_id, visit.manager_id, visit.specialist_id, lead.source_id, lead.channel_id, "
        "lead.campaign_id, visit.service_id FROM visit LEFT JOIN lead ON lead.id = visit.lead_id "
        "WHERE visit.start_at >= :since AND visit.start_at < :from AND visit.state = 'came' "
        "AND (lead.id IS NULL OR " PRIYOM_LEAD_COUNTS ") ORDER BY visit.start_at"));
    row.bind(windows.front().since, reading.period.from);
    const auto number = [&](int column) { return qint32(row.integer(column)); };
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            break;
        came.push_back({{row.instant(1), row.id<ClientId>(2), number(3), number(4), number(5), number(6), number(7), number(8)},
                        row.id<VisitId>(0)});
    }
    reading.facts.returns = returnsIn(windows, std::move(came));
    return {};
}

} // namespace priyom::metrics

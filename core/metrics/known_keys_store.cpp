// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/known_keys_store.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace priyom::metrics {

Result<const FactKeys*> KnownKeys::ofLead(LeadId id)
{
    const auto known = m_leads.constFind(id.value);
    if (known != m_leads.constEnd())
        return known.value();
    PRIYOM_TRY(const FactKeys* keys, readLead(id));
    tellLead(id, keys);
    return keys;
}

Result<const FactKeys*> KnownKeys::ofVisit(VisitId id)
{
    const auto known = m_visits.constFind(id.value);
    if (known != m_visits.constEnd())
        return known.value();
    PRIYOM_TRY(const FactKeys* keys, readVisit(id));
    tellVisit(id, keys);
    return keys;
}

Result<bool> KnownKeys::counts(VisitId id)
{
    PRIYOM_TRY(const FactKeys* keys, ofVisit(id));
    return keys != nullptr;
}

bool KnownKeys::isCounted(const storage::Statement& row, int column) const
{
    const bool isSpam = row.boolean(column + 1) && std::ranges::find(*m_spamReasons, row.integer(column + 2)) != m_spamReasons->end();
    return row.isNull(column) && !isSpam;
}

Result<> KnownKeys::readSpamReasons()
{
    if (m_spamReasons)
        return {};
    PRIYOM_TRY(auto query, m_database.prepare("SELECT id FROM lost_reason WHERE spam = 1 ORDER BY id"));
    PRIYOM_TRY(m_spamReasons, storage::allRows(query, [](const storage::Statement& row) { return row.integer(0); }));
    return {};
}

Result<const FactKeys*> KnownKeys::readLead(LeadId id)
{
    PRIYOM_CHECK(readSpamReasons());
    if (!m_leadQuery) {
        PRIYOM_TRY(auto query, m_database.prepare(
            "SELECT arrived_at, client_id, manager_id, specialist_id, source_id, channel_id, campaign_id, service_id, "
            "merged_into, stage = 'lost', lost_reason_id FROM lead WHERE id = :id"));
        m_leadQuery.emplace(std::move(query));
    }
    PRIYOM_TRY(const bool found, m_leadQuery->bind(id).next());
    if (!found || !isCounted(*m_leadQuery, 8))
        return nullptr;
    const auto& row = *m_leadQuery;
    const auto number = [&](int column) { return qint32(row.integer(column)); };
    m_strangers.push_back({row.instant(0), row.id<ClientId>(1), number(2), number(3), number(4), number(5), number(6), number(7)});
    return &m_strangers.back();
}

Result<const FactKeys*> KnownKeys::readVisit(VisitId id)
{
    PRIYOM_CHECK(readSpamReasons());
    if (!m_visitQuery) {
        PRIYOM_TRY(auto query, m_database.prepare(
            "SELECT visit.start_at, visit.client_id, visit.manager_id, visit.specialist_id, lead.source_id, lead.channel_id, "
            "lead.campaign_id, visit.service_id, lead.merged_into, lead.stage = 'lost', lead.lost_reason_id "
            "FROM visit LEFT JOIN lead ON lead.id = visit.lead_id WHERE visit.id = :id"));
        m_visitQuery.emplace(std::move(query));
    }
    PRIYOM_TRY(const bool found, m_visitQuery->bind(id).next());
    if (!found || !isCounted(*m_visitQuery, 8)) // without a lead all three are NULL, and the visit counts
        return nullptr;
    const auto& row = *m_visitQuery;
    const auto number = [&](int column) { return qint32(row.integer(column)); };
    m_strangers.push_back({row.instant(0), row.id<ClientId>(1), number(2), number(3), number(4), number(5), number(6), number(7)});
    return &m_strangers.back();
}

} // namespace priyom::metrics

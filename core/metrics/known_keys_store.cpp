// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/known_keys_store.h"

#include "core/storage/database.h"

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

Result<const FactKeys*> KnownKeys::readLead(LeadId id)
{
    if (!m_leadQuery) {
        PRIYOM_TRY(auto query, m_database.prepare(
            "SELECT arrived_at, client_id, manager_id, specialist_id, source_id, channel_id, campaign_id, service_id "
            "FROM lead WHERE id = :id AND " PRIYOM_LEAD_COUNTS));
        m_leadQuery.emplace(std::move(query));
    }
    PRIYOM_TRY(const bool counted, m_leadQuery->bind(id).next());
    if (!counted)
        return nullptr;
    const auto& row = *m_leadQuery;
    const auto number = [&](int column) { return qint32(row.integer(column)); };
    m_strangers.push_back({row.instant(0), row.id<ClientId>(1), number(2), number(3), number(4), number(5), number(6), number(7)});
    return &m_strangers.back();
}

Result<const FactKeys*> KnownKeys::readVisit(VisitId id)
{
    if (!m_visitQuery) {
        PRIYOM_TRY(auto query, m_database.prepare(
            "SELECT start_at, client_id, manager_id, specialist_id, service_id, lead_id FROM visit WHERE id = :id"));
        m_visitQuery.emplace(std::move(query));
    }
    PRIYOM_TRY(const bool found, m_visitQuery->bind(id).next());
    if (!found)
        return nullptr;
    const auto& row = *m_visitQuery;
    FactKeys keys{row.instant(0), row.id<ClientId>(1), qint32(row.integer(2)), qint32(row.integer(3))};
    keys.service = qint32(row.integer(4));
    if (const auto lead = row.id<LeadId>(5); lead.isValid()) {
        PRIYOM_TRY(const FactKeys* ofItsLead, ofLead(lead));
        if (ofItsLead == nullptr)
            return nullptr;
        keys.source = ofItsLead->source;
        keys.channel = ofItsLead->channel;
        keys.campaign = ofItsLead->campaign;
    }
    m_strangers.push_back(keys);
    return &m_strangers.back();
}

} // namespace priyom::metrics

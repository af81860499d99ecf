// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of leads and visits by id, for the rows that point to them. Those already read for the period are told once;
// a stranger (a payment for last month's visit) is looked up and remembered.
#pragma once

#include "core/base/result.h"
#include "core/metrics/facts.h"
#include "core/storage/statement.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

// Spam and leads merged into another never count (domain.md 4).
#define PRIYOM_LEAD_COUNTS                                                                                             \
    "(lead.merged_into IS NULL AND (lead.stage <> 'lost' OR lead.lost_reason_id NOT IN "                               \
    "(SELECT id FROM lost_reason WHERE spam = 1)))"

namespace priyom::metrics {

class KnownKeys final
{
public:
    explicit KnownKeys(storage::Database& database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(KnownKeys)

    void expectLeads(size_t count) { m_leads.reserve(m_leads.size() + qsizetype(count)); }
    void expectVisits(size_t count) { m_visits.reserve(m_visits.size() + qsizetype(count)); }
    // `keys` stay where they are; nullptr = does not count.
    void tellLead(LeadId id, const FactKeys* keys) { m_leads.insert(id.value, keys); }
    void tellVisit(VisitId id, const FactKeys* keys) { m_visits.insert(id.value, keys); }

    // nullptr where the lead, or the lead of the visit, does not count.
    [[nodiscard]] Result<const FactKeys*> ofLead(LeadId id);
    [[nodiscard]] Result<const FactKeys*> ofVisit(VisitId id);
    [[nodiscard]] Result<bool> counts(VisitId id);

private:
    // Columns from `column` on: merged_into, stage = 'lost', lost_reason_id.
    [[nodiscard]] bool isCounted(const storage::Statement& row, int column) const;
    [[nodiscard]] Result<> readSpamReasons();
    [[nodiscard]] Result<const FactKeys*> readLead(LeadId id);
    [[nodiscard]] Result<const FactKeys*> readVisit(VisitId id);

    storage::Database& m_database;
    QHash<qint64, const FactKeys*> m_leads;
    QHash<qint64, const FactKeys*> m_visits;
    std::deque<FactKeys> m_strangers;
    std::optional<std::vector<qint64>> m_spamReasons; // a subquery in the look-up would be run anew for each
    std::optional<storage::Statement> m_leadQuery;
    std::optional<storage::Statement> m_visitQuery;
};

} // namespace priyom::metrics

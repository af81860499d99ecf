// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_export.h"

#include "core/history/change.h"
#include "core/staff/rights.h"

namespace priyom::leads {

namespace {

constexpr int kPage = 500;

} // namespace

Result<qint64> LeadExport::run(const staff::Session& session, const LeadFilter& filter, LeadSorting sorting, const Row& row)
{
    PRIYOM_CHECK(permit(session, "export.leads"));
    qint64 rows = 0;
    std::optional<LeadCursor> after;
    do {
        PRIYOM_TRY(const LeadPage page, m_desk.page(session, filter, sorting, after, kPage));
        for (const LeadCard& card : page.cards)
            PRIYOM_CHECK(row(card));
        rows += qint64(page.cards.size());
        after = page.next;
    } while (after);
    return record(session, rows);
}

Result<qint64> LeadExport::run(const staff::Session& session, const std::vector<LeadId>& leads, const Row& row)
{
    PRIYOM_CHECK(permit(session, "export.leads"));
    for (const LeadId lead : leads) {
        PRIYOM_TRY(const LeadCard card, m_desk.card(session, lead));
        PRIYOM_CHECK(row(card));
    }
    return record(session, qint64(leads.size()));
}

Result<qint64> LeadExport::record(const staff::Session& session, qint64 rows)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(change.record("export.leads", "export", 0, {{QStringLiteral("rows"), rows}}));
    PRIYOM_CHECK(change.commit());
    return rows;
}

} // namespace priyom::leads

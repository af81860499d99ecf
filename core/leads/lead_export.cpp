// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_export.h"

#include "core/history/change.h"
#include "core/staff/rights.h"

namespace priyom::leads {

namespace {

constexpr int kSlice = 500;

} // namespace

Result<LeadExport::Slice> LeadExport::slice(const staff::Session& session, const LeadFilter& filter, LeadSorting sorting,
                                            const std::optional<LeadCursor>& after, const Row& row) const
{
    PRIYOM_CHECK(permit(session, "export.leads"));
    PRIYOM_TRY(const LeadPage page, m_desk.page(session, filter, sorting, after, kSlice));
    for (const LeadCard& card : page.cards)
        PRIYOM_CHECK(row(card));
    return Slice{qint64(page.cards.size()), page.next};
}

Result<qint64> LeadExport::run(const staff::Session& session, const LeadFilter& filter, LeadSorting sorting, const Row& row)
{
    qint64 rows = 0;
    std::optional<LeadCursor> after;
    do {
        PRIYOM_TRY(const Slice done, slice(session, filter, sorting, after, row));
        rows += done.rows;
        after = done.next;
    } while (after);
    PRIYOM_CHECK(finish(session, rows));
    return rows;
}

Result<qint64> LeadExport::run(const staff::Session& session, const std::vector<LeadId>& leads, const Row& row)
{
    PRIYOM_CHECK(permit(session, "export.leads"));
    for (const LeadId lead : leads) {
        PRIYOM_TRY(const LeadCard card, m_desk.card(session, lead));
        PRIYOM_CHECK(row(card));
    }
    PRIYOM_CHECK(finish(session, qint64(leads.size())));
    return qint64(leads.size());
}

Result<> LeadExport::finish(const staff::Session& session, qint64 rows)
{
    PRIYOM_CHECK(permit(session, "export.leads"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(change.record("export.leads", "export", 0, {{QStringLiteral("rows"), rows}}));
    return change.commit();
}

} // namespace priyom::leads

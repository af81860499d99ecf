// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/spend_store.h"

#include "core/storage/rows.h"

namespace priyom::marketing {

Result<SpendId> insertSpend(storage::Database& database, const Spend& spend)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO spend (campaign_id, day, amount) VALUES (:campaign, :day, :amount)"));
    PRIYOM_TRY(const qint64 id, query.bind(spend.campaign, spend.day, spend.amount).insert());
    return SpendId(id);
}

Result<std::vector<Spend>> spendIn(storage::Database& database, QDate first, QDate end)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, campaign_id, day, amount FROM spend WHERE day >= :first AND day < :end ORDER BY day, id"));
    return allRows(query.bind(first, end), [](const storage::Statement& row) {
        return Spend{row.id<SpendId>(0), row.id<CampaignId>(1), row.date(2), row.money(3)};
    });
}

} // namespace priyom::marketing

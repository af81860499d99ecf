// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/marketing_service.h"

#include "core/catalog/origin_store.h"
#include "core/history/change.h"
#include "core/marketing/spend_store.h"
#include "core/staff/rights.h"

namespace priyom::marketing {

Result<SpendId> MarketingService::addSpend(const staff::Session& session, const QString& campaign, QDate day, Money amount)
{
    PRIYOM_CHECK(permit(session, "spend.add"));
    const QString name = campaign.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("campaign"), QStringLiteral("empty"));
    if (!day.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("date"));
    if (amount.minor == 0)
        return fail(ErrorCode::BadInput, QStringLiteral("amount"), QStringLiteral("zero"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    Spend spend{{}, {}, day, amount};
    PRIYOM_TRY(spend.campaign, catalog::ensureCampaign(m_database, name));
    PRIYOM_TRY(const SpendId id, insertSpend(m_database, spend));
    PRIYOM_CHECK(change.record("spend.add", "spend", id.value,
                               {{QStringLiteral("campaign_id"), spend.campaign.value},
                                {QStringLiteral("day"), day.toString(Qt::ISODate)},
                                {QStringLiteral("amount"), amount.minor}}));
    PRIYOM_CHECK(change.commit());
    return id;
}

} // namespace priyom::marketing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/marketing/spend.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::marketing {

class MarketingService final
{
public:
    MarketingService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(MarketingService)

    // A campaign that is not known yet is made; a negative amount mends an earlier one. BadInput for no name, day or sum.
    [[nodiscard]] Result<SpendId> addSpend(const staff::Session& session, const QString& campaign, QDate day, Money amount);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::marketing

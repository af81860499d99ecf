// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what somebody is typing until it is saved or given up, so that a crash loses none of it. A draft is theirs alone
// and no change of the shop's: the history does not tell of it.
#pragma once

#include "core/base/clock.h"
#include "core/staff/rights.h"

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

class DraftService final
{
public:
    DraftService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(DraftService)

    // In place of the one before. BadInput for a form without a name or a body too long for a form.
    [[nodiscard]] Result<> keep(const Session& session, const QString& form, const QString& body);
    // Empty: there is none.
    [[nodiscard]] Result<QString> read(const Session& session, const QString& form) const;
    [[nodiscard]] Result<> drop(const Session& session, const QString& form);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps how somebody likes to see the calendar, across restarts. It is theirs alone and no change of the shop's: the history
// does not tell of it.
#pragma once

#include "core/bookings/column_choice.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

class ColumnKeeper final
{
public:
    explicit ColumnKeeper(storage::Database& database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(ColumnKeeper)

    [[nodiscard]] Result<ColumnChoice> read(const staff::Session& session) const;
    // In place of the one before. BadInput for more people than a calendar holds.
    [[nodiscard]] Result<> keep(const staff::Session& session, const ColumnChoice& choice);

private:
    storage::Database& m_database;
};

} // namespace priyom::bookings

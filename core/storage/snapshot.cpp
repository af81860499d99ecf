// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/storage/database.h"

#include <sqlite3.h>

#include <utility>

namespace priyom::storage {

Result<Snapshot> Snapshot::begin(Database& database)
{
    PRIYOM_CHECK(database.exec("BEGIN"));
    return Snapshot(database);
}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Snapshot::~Snapshot()
{
    // Nothing was written: there is nothing that ending it could lose.
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace priyom::storage

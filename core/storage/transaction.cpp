// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

#include <sqlite3.h>

#include <utility>

namespace priyom::storage {

Result<Transaction> Transaction::begin(Database& database)
{
    PRIYOM_CHECK(database.checkStillThere());
    PRIYOM_CHECK(database.exec("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(other.m_database), m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors; there is then no transaction left to end.
    if (m_open && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    PRIYOM_CHECK(m_database->exec("COMMIT"));
    m_open = false;
    return m_database->checkStillThere();
}

} // namespace priyom::storage

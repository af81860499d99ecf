// SPDX-License-Identifier: GPL-3.0-or-later
// BEGIN IMMEDIATE ... COMMIT. A deferred transaction that reads and then writes fails at once when another wrote meanwhile,
// whatever the busy timeout; taking the write lock first waits instead. Not committed = rolled back.
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace priyom::storage {

class Database;

class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Q_DISABLE_COPY(Transaction)

    // NotSaved where the data cannot be on the disk under the file's name: nobody may then be told "saved".
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
    bool m_open = true;
};

} // namespace priyom::storage

// SPDX-License-Identifier: GPL-3.0-or-later
// Several reads that see one state, whatever another program writes meanwhile.
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace priyom::storage {

class Database;

class Snapshot final
{
public:
    [[nodiscard]] static Result<Snapshot> begin(Database& database);
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    Q_DISABLE_COPY(Snapshot)

private:
    explicit Snapshot(Database& database) : m_database(&database) {}

    Database* m_database;
};

} // namespace priyom::storage

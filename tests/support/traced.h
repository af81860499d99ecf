// SPDX-License-Identifier: GPL-3.0-or-later
// How many statements an action runs and how many rows they answer with: what it costs, whatever the machine.
#pragma once

#include "core/storage/database.h"

#include <sqlite3.h>

namespace priyom::test {

class Traced final
{
public:
    explicit Traced(storage::Database& database) : m_handle(database.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, &Traced::count, this);
    }
    ~Traced() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Traced)

    int statements = 0;
    int rows = 0;

private:
    static int count(unsigned what, void* self, void*, void*)
    {
        ++(what == SQLITE_TRACE_ROW ? static_cast<Traced*>(self)->rows : static_cast<Traced*>(self)->statements);
        return 0;
    }

    sqlite3* m_handle;
};

} // namespace priyom::test

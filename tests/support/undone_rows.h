// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a shop as people see them, to be alike before an action and after it was taken back. Left out is what
// only grows: history, the bin, versions, a consent marked as a mistake, a task withdrawn with what caused it.
#pragma once

#include "core/storage/statement.h"

#include <vector>

namespace priyom::test {

class UndoneRows final
{
public:
    explicit UndoneRows(storage::Database& database);
    Q_DISABLE_COPY_MOVE(UndoneRows)

    [[nodiscard]] QByteArray read();

private:
    struct Table
    {
        QByteArray name;
        storage::Statement rows;
    };
    std::vector<Table> m_tables; // asked for again and again: prepared once
};

// The lines that only one of them has; empty where they are alike.
[[nodiscard]] QByteArray difference(const QByteArray& before, const QByteArray& after);

} // namespace priyom::test

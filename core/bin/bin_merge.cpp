// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bin/bin_merge.h"

#include "core/bin/bin_store.h"

namespace priyom::bin {

namespace {

bool isAmong(const RowsByTable& taken, const RowsByTable& rows)
{
    for (auto table = rows.begin(); table != rows.end(); ++table)
        if (taken.value(table.key()).intersects(*table))
            return true;
    return false;
}

} // namespace

Result<RowsByTable> handBinned(storage::Database& database, ClientId from, ClientId to)
{
    PRIYOM_TRY(const auto entries, entriesOf(database, from));
    RowsByTable all;
    for (const BinEntry& entry : entries) {
        PRIYOM_TRY(const RowsByTable rows, rowsWithin(entry.content));
        for (auto table = rows.begin(); table != rows.end(); ++table)
            all[table.key()] += *table;
        PRIYOM_CHECK(setEntryClient(database, entry.line.deletion, to));
    }
    return all;
}

Result<> giveBinnedBack(storage::Database& database, ClientId from, ClientId to, const RowsByTable& rows)
{
    PRIYOM_TRY(const auto entries, entriesOf(database, from));
    for (const BinEntry& entry : entries) {
        PRIYOM_TRY(const RowsByTable taken, rowsWithin(entry.content));
        if (isAmong(taken, rows))
            PRIYOM_CHECK(setEntryClient(database, entry.line.deletion, to));
    }
    return {};
}

Result<bool> isBinned(storage::Database& database, ClientId client, const QString& table, qint64 id)
{
    PRIYOM_TRY(const auto entries, entriesOf(database, client));
    for (const BinEntry& entry : entries) {
        PRIYOM_TRY(const RowsByTable taken, rowsWithin(entry.content));
        if (taken.value(table).contains(id))
            return true;
    }
    return false;
}

} // namespace priyom::bin

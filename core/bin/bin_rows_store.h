// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the rows of a record out of the live tables and putting the very same ones back. What belongs to a lead, a
// task or a client is a list of tables with a condition each; columns that a later schema adds need no change here.
#pragma once

#include "core/base/result.h"
#include "core/bin/bin_line.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace priyom::storage {
class Database;
}

namespace priyom::bin {

struct TakenRows
{
    QByteArray content; // [{"table": ..., "columns": [...], "rows": [[...], ...]}, ...]
    QJsonObject counts; // how many by table, for the event
};

// Removes them. BadInput "constraint" where something that is not in the list stands on one of them.
[[nodiscard]] Result<TakenRows> takeRows(storage::Database& database, Subject subject, qint64 id);
// A lead's card into the same content: it comes back with the lead.
[[nodiscard]] Result<> takeCardAlong(storage::Database& database, ClientId client, TakenRows& taken);
// SlotTaken, with who has it, where a visit's time was given away; Conflict "unique" where the same came in again. What
// a row refers to is asked at the commit. Damaged where the content is not what takeRows() wrote.
[[nodiscard]] Result<> putRows(storage::Database& database, Subject subject, const QByteArray& content);

// They were taken from one client and stand for another by now (client_store.h, standsFor).
[[nodiscard]] Result<> handRows(storage::Database& database, Subject subject, qint64 id, ClientId client);

using RowsByTable = QHash<QString, QSet<qint64>>;
// The numbers of what was taken, and of the requests that it stood on.
[[nodiscard]] Result<RowsByTable> rowsWithin(const QByteArray& content);

} // namespace priyom::bin

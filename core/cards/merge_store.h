// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that a merge moves, by table. Versions stay as they are: what a lead or a visit says does not change by whose it is,
// and an undo of the last move on the board still holds.
#pragma once

#include "core/base/result.h"
#include "core/cards/merge.h"

#include <QJsonArray>

namespace priyom::storage {
class Database;
}

namespace priyom::cards {

enum class MergedTable { Lead, Visit, Payment, Touch, Task, Waiting };
inline constexpr MergedTable kMergedTables[] = {MergedTable::Lead, MergedTable::Visit, MergedTable::Payment, MergedTable::Touch,
                                               MergedTable::Task, MergedTable::Waiting};
[[nodiscard]] QLatin1String tableKey(MergedTable table); // "lead", "visit", "payment", "touch", "task", "waiting"

// What moveRows() would move, and the tags and consents that are read through a merge without moving.
[[nodiscard]] Result<MergeCounts> countsOf(storage::Database& database, ClientId client);
// Gives all of one client's rows to another; their ids.
[[nodiscard]] Result<QJsonArray> moveRows(storage::Database& database, MergedTable table, ClientId from, ClientId to);
// Gives these rows back where they are still the client's, with what has been hung on them since: the visits of a lead,
// the payments of a visit. How many of them are somebody else's now.
[[nodiscard]] Result<int> giveBack(storage::Database& database, MergedTable table, const QJsonArray& ids, ClientId from, ClientId to);
[[nodiscard]] Result<> giveBackHung(storage::Database& database, const QJsonArray& leads, const QJsonArray& visits, ClientId from, ClientId to);

// The clients that were merged into one now stand for another; their ids.
[[nodiscard]] Result<QJsonArray> moveMerged(storage::Database& database, ClientId from, ClientId to);
[[nodiscard]] Result<> setMergedInto(storage::Database& database, ClientId client, ClientId into); // an invalid one: into none

// The only open request of one: of several nobody could say which is meant.
[[nodiscard]] Result<std::optional<LeadId>> onlyOpenLead(storage::Database& database, ClientId client);
// The same, where it has no visit yet and was not taken further than a talk.
[[nodiscard]] Result<std::optional<LeadId>> joinableLead(storage::Database& database, ClientId client);
// What belongs to a request itself and goes with it: what was said about it, what is to be done, the calls that are on.
struct OfRequest
{
    QJsonArray touches;
    QJsonArray tasks;
    QJsonArray callers; // the people; each has one call at most
};
// The lead never counts from now on, and nothing is done to it any more: all that stood on it, now on the other one.
[[nodiscard]] Result<OfRequest> joinLead(storage::Database& database, LeadId lead, LeadId into);
[[nodiscard]] Result<> partLead(storage::Database& database, LeadId lead, LeadId from, const OfRequest& own);

} // namespace priyom::cards

// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting, and bringing back within 90 days what was deleted: the same rows under the same numbers, in one
// transaction. What has happened or was paid is not deleted, so visits and money of the past count as before; a lead in
// the bin counts nowhere, because figures read the live tables. A deletion is one event, whatever goes along, and one
// undo.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/bin/bin_line.h"
#include "core/staff/session.h"
#include "core/tasks/task.h"

#include <vector>

namespace priyom::storage {
class Database;
}
namespace priyom::history {
class Change;
}

namespace priyom::bin {

struct BinEntry;
struct TakenRows;

enum class Restoring
{
    Asked, // from the list: a thing of its own, that the next Ctrl+Z takes back
    Undo,  // of the deletion
};

class BinService final
{
public:
    BinService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(BinService)

    // With its visits, touches, tasks, notices and the leads merged into it. MoveRefused "lead" with "paid" where money
    // stands on it, "happened" for a visit that came or was missed, "call_running", "merged" for one that is part of
    // another; Conflict where it is of another version than the one seen.
    [[nodiscard]] Result<Deleted> deleteLead(const staff::Session& session, LeadId lead,
                                             std::optional<int> version = {});
    // The same as an undo of taking it in, whose event that was: a card that was made with it goes with it where
    // nothing else stands on it, one that stood already is again as it was. Whoever wrote it down may, also for
    // somebody else; Conflict where somebody else works on it.
    [[nodiscard]] Result<Deleted> undoAdd(const staff::Session& session, LeadId lead, EventSeq added);
    [[nodiscard]] Result<Deleted> deleteTask(const staff::Session& session, TaskId task,
                                             std::optional<int> version = {});
    // MoveRefused "client" "tied" for one of whom anything else is kept.
    [[nodiscard]] Result<Deleted> deleteClient(const staff::Session& session, ClientId client);

    // What can be brought back, newest first.
    [[nodiscard]] Result<std::vector<BinLine>> list(const staff::Session& session) const;
    // To whoever its client stands for by now. MoveRefused "bin" with "not_there" after 90 days or where somebody was
    // first, "came_again" where the same record was made anew, "alone" where what it belongs to is not there; SlotTaken
    // with who has a visit's time.
    [[nodiscard]] Result<Deleted> restore(const staff::Session& session, EventSeq deletion,
                                          Restoring why = Restoring::Asked);
    // Into the bin again, as the undo of that restore; the refusals are those of deleting. NotFound where it is no
    // restore.
    [[nodiscard]] Result<Deleted> undoRestore(const staff::Session& session, EventSeq restored);

private:
    struct Taking; // what is recorded beside the rows
    [[nodiscard]] Result<Deleted> takeLead(const staff::Session& session, LeadId lead, const Taking& taking);
    [[nodiscard]] Result<Deleted> takeTask(const staff::Session& session, TaskId task, const Taking& taking);
    [[nodiscard]] Result<Deleted> takeClient(const staff::Session& session, ClientId client, const Taking& taking);
    [[nodiscard]] Result<Deleted> take(history::Change& change, const char* op, BinLine line, const Taking& taking,
                                       int version);
    [[nodiscard]] Result<Deleted> put(history::Change& change, const char* op, BinLine line, TakenRows taken,
                                      const Taking& taking, int version);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bin

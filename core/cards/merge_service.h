// SPDX-License-Identifier: GPL-3.0-or-later
// Merging two clients: one transaction and one event, and taken back in one step, also after a restart, because the event
// says which rows moved.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cards/merge.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::cards {

class MergeService final
{
public:
    MergeService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(MergeService)

    [[nodiscard]] Result<MergePreview> preview(const staff::Session& session, ClientId kept, ClientId other) const;
    // The kept client takes over all records, and the words of the preview. BadInput "other" for the same client;
    // Conflict "client N" with "merged" where one is merged already, with "changed" where the preview holds no more.
    [[nodiscard]] Result<> merge(const staff::Session& session, const MergeDraft& draft);
    // Takes the other out again; the kept one's id. MoveRefused "nothing_to_undo" for one that stands alone; Conflict
    // with "merged_on" where the kept one has itself been merged since, with "changed" where a record has gone
    // elsewhere, with "joined_in_bin" where two requests that became one lie in the bin: brought back, they are parted.
    [[nodiscard]] Result<ClientId> unmerge(const staff::Session& session, ClientId other);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::cards

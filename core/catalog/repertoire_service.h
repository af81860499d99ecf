// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the lists of what specialists perform. To read them: CatalogService::lists.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalog/repertoire.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

class RepertoireService final
{
public:
    RepertoireService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(RepertoireService)

    // An empty list: everything from now on. BadInput "services" for one named twice, "minutes" outside 1-9999, "price" below
    // nothing; NotFound. Visits that are booked stay as they were agreed. Invalid where nothing is changed by it.
    [[nodiscard]] Result<EventSeq> set(const staff::Session& session, PersonId person, Repertoire theirs);
    // Takes such a change back by its event, within a day: MoveRefused "nothing_to_undo" else, Conflict where the list was
    // changed since.
    [[nodiscard]] Result<> undo(const staff::Session& session, EventSeq event);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::catalog

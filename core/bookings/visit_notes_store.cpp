// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_notes_store.h"

#include "core/bookings/visit_store.h"
#include "core/storage/rows.h"

#include <map>

namespace priyom::bookings {

Result<> readNotes(storage::Database& database, std::vector<VisitRow>& rows)
{
    if (rows.empty())
        return {};
    PRIYOM_TRY(auto noted, database.prepare("SELECT visit.id, lead.note FROM visit JOIN lead ON lead.id = visit.lead_id "
                                            "WHERE visit.start_at >= :from AND visit.start_at <= :to AND lead.note <> ''"));
    const Period begins = beginsOf(rows);
    noted.bind(begins.from, begins.to);
    std::map<VisitId, QString> notes;
    for (;;) {
        PRIYOM_TRY(const bool more, noted.next());
        if (!more)
            break;
        notes[noted.id<VisitId>(0)] = noted.text(1);
    }
    for (VisitRow& row : rows)
        if (const auto note = notes.find(row.visit.id); note != notes.end())
            row.note = note->second;
    return {};
}

} // namespace priyom::bookings

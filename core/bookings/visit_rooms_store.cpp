// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_rooms_store.h"

#include "core/bookings/visit_store.h"
#include "core/storage/rows.h"

#include <map>

namespace priyom::bookings {

namespace {

// A service of a visit.
using Place = std::pair<VisitId, int>;

} // namespace

Result<> nameRooms(storage::Database& database, std::vector<VisitRow>& rows)
{
    if (rows.empty())
        return {};
    PRIYOM_TRY(auto given, database.prepare(
        "SELECT own.visit_id, own.place, resource.name FROM ("
        "SELECT held.visit_id, 1 AS place, held.resource_id FROM visit JOIN visit_resource AS held ON held.visit_id = visit.id "
        "WHERE visit.start_at >= :from AND visit.start_at <= :to "
        "UNION ALL SELECT held.visit_id, 1 + (SELECT COUNT(*) FROM visit_part AS earlier WHERE earlier.visit_id = held.visit_id "
        "AND earlier.position <= held.position), held.resource_id "
        "FROM visit JOIN visit_part_resource AS held ON held.visit_id = visit.id WHERE visit.start_at >= :from AND visit.start_at <= :to) AS own "
        "JOIN resource ON resource.id = own.resource_id ORDER BY resource.kind DESC, resource.name"));
    const Period begins = beginsOf(rows);
    given.bind(begins.from, begins.to);
    std::map<Place, QStringList> rooms;
    for (;;) {
        PRIYOM_TRY(const bool more, given.next());
        if (!more)
            break;
        rooms[{given.id<VisitId>(0), int(given.integer(1))}] += given.text(2);
    }
    for (VisitRow& row : rows)
        if (const auto held = rooms.find({row.visit.id, row.place}); held != rooms.end())
            row.rooms = held->second;
    return {};
}

} // namespace priyom::bookings

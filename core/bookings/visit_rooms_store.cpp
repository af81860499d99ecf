// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_rooms_store.h"

#include "core/storage/rows.h"

namespace priyom::bookings {

Result<> nameRooms(storage::Database& database, std::vector<VisitRow>& rows)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT resource.name FROM visit_resource JOIN resource ON resource.id = visit_resource.resource_id "
                                            "WHERE visit_resource.visit_id = :visit ORDER BY resource.kind DESC, resource.name"));
    PRIYOM_TRY(auto later, database.prepare(
        "SELECT resource.name FROM visit_part_resource AS given JOIN resource ON resource.id = given.resource_id WHERE given.visit_id = :visit "
        "AND given.position = (SELECT position FROM visit_part WHERE visit_id = :visit ORDER BY position LIMIT 1 OFFSET :before) "
        "ORDER BY resource.kind DESC, resource.name"));
    for (VisitRow& row : rows) {
        auto& rooms = row.place == 1 ? query.bind(row.visit.id) : later.bind(row.visit.id, row.place - 2);
        PRIYOM_TRY(const std::vector<QString> names, allRows(rooms, [](const storage::Statement& found) { return found.text(0); }));
        row.rooms = QStringList(names.begin(), names.end());
    }
    return {};
}

} // namespace priyom::bookings

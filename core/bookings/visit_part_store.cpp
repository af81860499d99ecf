// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_part_store.h"

#include "core/bookings/visit_store.h"
#include "core/storage/rows.h"

namespace priyom::bookings {

namespace {

struct Placed
{
    int position = 0;
    VisitPart part;
};

Placed readPart(const storage::Statement& row)
{
    return {int(row.integer(0)),
            {row.id<PersonId>(1), row.id<ServiceId>(2), row.instant(3), row.instant(4), row.money(5), int(row.integer(6)), int(row.integer(7))}};
}

Result<int> lastPosition(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT COALESCE(MAX(position), 1) FROM visit_extra WHERE visit_id = :visit"));
    return theRow(query.bind(visit), [](const storage::Statement& row) { return int(row.integer(0)); }, "visit", visit.value);
}

} // namespace

Result<std::vector<VisitPart>> laterParts(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT part.position, part.specialist_id, extra.service_id, part.start_at, part.end_at, extra.price, part.buffer_before, "
        "part.buffer_after FROM visit_part AS part JOIN visit_extra AS extra ON extra.visit_id = part.visit_id "
        "AND extra.position = part.position WHERE part.visit_id = :visit ORDER BY part.start_at, part.position"));
    PRIYOM_TRY(const auto placed, allRows(query.bind(visit), readPart));
    std::vector<VisitPart> parts;
    if (placed.empty())
        return parts;
    PRIYOM_TRY(auto given, database.prepare("SELECT resource_id FROM visit_part_resource WHERE visit_id = :visit "
                                            "AND position = :position ORDER BY resource_id"));
    for (const Placed& each : placed) {
        VisitPart part = each.part;
        PRIYOM_TRY(part.resources, allRows(given.bind(visit, each.position), [](const storage::Statement& row) { return row.id<ResourceId>(0); }));
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<> writeLaterParts(storage::Database& database, VisitId visit, const std::vector<VisitPart>& parts)
{
    if (parts.empty())
        return {};
    PRIYOM_TRY(int position, lastPosition(database, visit));
    PRIYOM_TRY(auto time, database.prepare("INSERT INTO visit_part (visit_id, position, specialist_id, start_at, end_at, buffer_before, "
                                           "buffer_after) VALUES (:visit, :position, :specialist, :start, :end, :before, :after)"));
    PRIYOM_TRY(auto given, database.prepare("INSERT INTO visit_part_resource (visit_id, position, resource_id) "
                                            "VALUES (:visit, :position, :resource)"));
    for (const VisitPart& part : parts) {
        PRIYOM_CHECK(insertExtra(database, visit, ++position, part.service, part.price));
        PRIYOM_CHECK(time.bind(visit, position, part.specialist, part.startAt, part.endAt, part.bufferBefore, part.bufferAfter).run());
        for (const ResourceId resource : part.resources)
            PRIYOM_CHECK(given.bind(visit, position, resource).run());
    }
    return {};
}

Result<> removeLaterParts(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto placed, database.prepare("SELECT position FROM visit_part WHERE visit_id = :visit"));
    PRIYOM_TRY(const auto positions, allRows(placed.bind(visit), [](const storage::Statement& row) { return int(row.integer(0)); }));
    if (positions.empty())
        return {};
    PRIYOM_TRY(auto resources, database.prepare("DELETE FROM visit_part_resource WHERE visit_id = :visit"));
    PRIYOM_CHECK(resources.bind(visit).run());
    PRIYOM_TRY(auto parts, database.prepare("DELETE FROM visit_part WHERE visit_id = :visit"));
    PRIYOM_CHECK(parts.bind(visit).run());
    PRIYOM_TRY(auto extras, database.prepare("DELETE FROM visit_extra WHERE visit_id = :visit AND position = :position"));
    for (const int position : positions)
        PRIYOM_CHECK(extras.bind(visit, position).run());
    return {};
}

} // namespace priyom::bookings

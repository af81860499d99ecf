// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/calls_export_store.h"

#include "core/storage/rows.h"

namespace priyom::intake {

namespace {

ExportedCall readCall(const storage::Statement& row)
{
    ExportedCall call;
    call.touch.id = row.id<TouchId>(0);
    call.touch.origin = row.text(1);
    call.touch.at = row.instant(2);
    call.touch.direction = touches::directionFromKey(row.text(3)).value_or(touches::Direction::Out);
    if (!row.isNull(4))
        call.touch.answered = row.boolean(4);
    call.touch.waitSeconds = row.maybeInteger(5);
    call.touch.talkSeconds = row.maybeInteger(6);
    call.touch.rating = row.maybeInteger(7);
    call.manager = row.text(8);
    call.phone = row.text(9);
    return call;
}

} // namespace

Result<> forEachCall(storage::Database& database, const std::function<Result<>(const ExportedCall&)>& take)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT touch.id, touch.origin, touch.at, touch.direction, touch.answered, touch.wait_seconds, touch.talk_seconds, touch.rating, "
        "person.name, CASE WHEN touch.phone <> '' THEN touch.phone ELSE client.phone END "
        "FROM touch LEFT JOIN person ON person.id = touch.person_id LEFT JOIN client ON client.id = touch.client_id "
        "WHERE touch.kind = 'call' ORDER BY touch.id"));
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return {};
        PRIYOM_CHECK(take(readCall(query)));
    }
}

} // namespace priyom::intake

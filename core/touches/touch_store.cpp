// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/touch_store.h"

#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define TOUCH_COLUMNS                                                                                                             \
    "origin, kind, direction, at, lead_id, client_id, person_id, bot, phone, answered, wait_seconds, talk_seconds, rating, outcome, body"

namespace priyom::touches {

namespace {

Touch readTouch(const storage::Statement& row)
{
    Touch touch;
    touch.id = row.id<TouchId>(0);
    touch.origin = row.text(1);
    touch.kind = touchKindFromKey(row.text(2)).value_or(TouchKind::Note);
    touch.direction = directionFromKey(row.text(3)).value_or(Direction::Out);
    touch.at = row.instant(4);
    touch.lead = row.id<LeadId>(5);
    touch.client = row.id<ClientId>(6);
    touch.person = row.id<PersonId>(7);
    touch.bot = row.boolean(8);
    touch.phone = row.text(9);
    if (!row.isNull(10))
        touch.answered = row.boolean(10);
    touch.waitSeconds = row.maybeInteger(11);
    touch.talkSeconds = row.maybeInteger(12);
    touch.rating = row.maybeInteger(13);
    touch.outcome = row.text(14);
    touch.body = row.text(15);
    return touch;
}

} // namespace

Result<TouchId> insertTouch(storage::Database& database, const Touch& touch)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO touch (id, " TOUCH_COLUMNS ") VALUES (" PRIYOM_FRESH_ID("touch") ", :origin, :kind, :direction, :at, :lead_id, :client_id, "
                                            ":person_id, :bot, :phone, :answered, :wait, :talk, :rating, :outcome, :body)"));
    query.bind(storage::orNull(touch.origin), touchKindKey(touch.kind), directionKey(touch.direction), touch.at, touch.lead, touch.client,
               touch.person, touch.bot, touch.phone, touch.answered, touch.waitSeconds, touch.talkSeconds, touch.rating, touch.outcome, touch.body);
    PRIYOM_TRY(const qint64 id, query.insert());
    return TouchId(id);
}

Result<Touch> touchById(storage::Database& database, TouchId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TOUCH_COLUMNS " FROM touch WHERE id = :id"));
    PRIYOM_TRY(auto touch, firstRow(query.bind(id), readTouch));
    if (!touch)
        return fail(ErrorCode::NotFound, QStringLiteral("touch %1").arg(id.value));
    return *std::move(touch);
}

Result<> updateReported(storage::Database& database, const Touch& touch)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE touch SET origin = :origin, phone = :phone, wait_seconds = :wait, talk_seconds = :talk, rating = :rating "
                                            "WHERE id = :id"));
    return query.bind(storage::orNull(touch.origin), touch.phone, touch.waitSeconds, touch.talkSeconds, touch.rating, touch.id).run();
}

Result<> removeTouch(storage::Database& database, TouchId id)
{
    PRIYOM_CHECK(storage::keepFloor(database, QStringLiteral("touch")));
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM touch WHERE id = :id"));
    return query.bind(id).run();
}

Result<std::optional<Touch>> touchByOrigin(storage::Database& database, const QString& origin)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TOUCH_COLUMNS " FROM touch WHERE origin = :origin"));
    return firstRow(query.bind(origin), readTouch);
}

Result<std::vector<Touch>> touchesOfLead(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TOUCH_COLUMNS " FROM touch WHERE lead_id = :lead ORDER BY at DESC, id DESC"));
    return allRows(query.bind(lead), readTouch);
}

Result<std::vector<Touch>> notedCallsOfClient(storage::Database& database, ClientId client, Period period)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TOUCH_COLUMNS " FROM touch WHERE client_id = :client AND at >= :from AND at < :to "
                                            "AND kind = 'call' AND origin IS NULL ORDER BY at, id"));
    return allRows(query.bind(client, period.from, period.to), readTouch);
}

Result<std::vector<Touch>> touchesOfClient(storage::Database& database, ClientId client, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TOUCH_COLUMNS " FROM touch WHERE client_id = :client "
                                            "ORDER BY at DESC, id DESC LIMIT :limit"));
    return allRows(query.bind(client, limit), readTouch);
}

} // namespace priyom::touches

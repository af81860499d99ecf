// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/waiting_store.h"

#include "core/clients/client.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define WAITING_COLUMNS                                                                                                \
    "waiting.id, waiting.client_id, waiting.lead_id, waiting.visit_id, waiting.before_at, waiting.service_id, "        \
    "waiting.specialist_id, waiting.first_day, waiting.last_day, waiting.from_minute, waiting.to_minute, "             \
    "waiting.until_day, waiting.note, waiting.made_at, waiting.person_id, waiting.closed_at"
// One whose visit was moved earlier, or at all where another time was named, has what it wanted; one without a visit
// once any came that it could have wanted.
#define STILL_WANTED                                                                                                   \
    "CASE WHEN waiting.visit_id IS NULL THEN NOT EXISTS (SELECT 1 FROM visit WHERE visit.client_id = "                 \
    "waiting.client_id AND visit.booked_at >= waiting.made_at AND visit.historical = 0 AND (waiting.service_id IS "    \
    "NULL OR visit.service_id = waiting.service_id OR EXISTS (SELECT 1 FROM visit_extra WHERE visit_extra.visit_id = " \
    "visit.id AND visit_extra.service_id = waiting.service_id))) ELSE EXISTS (SELECT 1 FROM visit WHERE visit.id = "   \
    "waiting.visit_id AND visit.state IN ('planned', 'confirmed') AND (visit.start_at = waiting.before_at OR "         \
    "waiting.first_day IS NULL AND visit.start_at > waiting.before_at) AND "                                           \
    "visit.start_at > :now) END"

namespace priyom::bookings {

namespace {

Waiting readWaiting(const storage::Statement& row)
{
    Waiting waiting;
    waiting.id = row.id<WaitingId>(0);
    waiting.client = row.id<ClientId>(1);
    waiting.lead = row.id<LeadId>(2);
    waiting.visit = row.id<VisitId>(3);
    waiting.before = row.maybeInstant(4);
    waiting.service = row.id<ServiceId>(5);
    waiting.specialist = row.id<PersonId>(6);
    if (const QDate first = row.date(7); first.isValid())
        waiting.within = schedule::DayTimes{first, row.date(8), int(row.integer(9)), int(row.integer(10))};
    waiting.until = row.date(11);
    waiting.note = row.text(12);
    waiting.madeAt = row.instant(13);
    waiting.madeBy = row.id<PersonId>(14);
    waiting.closedAt = row.maybeInstant(15);
    return waiting;
}

WaitingRow readRow(const storage::Statement& row)
{
    return {readWaiting(row), row.text(16), row.text(17),      clients::handleOrKey(row.text(20), row.text(21)),
            row.text(18),     row.text(19), row.id<LeadId>(22)};
}

} // namespace

Result<WaitingId> insertWaiting(storage::Database& database, const Waiting& waiting)
{
    PRIYOM_TRY(
        auto query,
        database.prepare(
            "INSERT INTO waiting (id, client_id, lead_id, visit_id, before_at, service_id, specialist_id, first_day, "
            "last_day, "
            "from_minute, to_minute, until_day, note, made_at, person_id, closed_at) VALUES (" PRIYOM_FRESH_ID(
                "waiting") ", :client, :lead, :visit, :before, :service, :specialist, :first, :last, :from, :to, "
                           ":until, :note, :made_at, :person, :closed_at)"));
    const auto first = waiting.within ? std::optional(waiting.within->first) : std::nullopt;
    const auto last = waiting.within ? std::optional(waiting.within->last) : std::nullopt;
    const schedule::DayTimes times = waiting.within.value_or(schedule::DayTimes());
    query.bind(waiting.client, waiting.lead, waiting.visit, waiting.before, waiting.service, waiting.specialist, first,
               last, times.fromMinute, times.toMinute, waiting.until, waiting.note, waiting.madeAt, waiting.madeBy,
               waiting.closedAt);
    PRIYOM_TRY(const qint64 id, query.insert());
    return WaitingId(id);
}

Result<> removeWaiting(storage::Database& database, WaitingId id)
{
    PRIYOM_CHECK(storage::keepFloor(database, QStringLiteral("waiting")));
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM waiting WHERE id = :id"));
    return query.bind(id).run();
}

Result<> setWaitingClosed(storage::Database& database, WaitingId id, std::optional<Instant> at)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE waiting SET closed_at = :at WHERE id = :id"));
    return query.bind(at, id).run();
}

Result<Waiting> waitingById(storage::Database& database, WaitingId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " WAITING_COLUMNS " FROM waiting WHERE id = :id"));
    return theRow(query.bind(id), readWaiting, "waiting", id.value);
}

Result<std::vector<WaitingRow>> openWaiting(storage::Database& database, QDate today, Instant now)
{
    PRIYOM_TRY(
        auto query,
        database.prepare(
            "SELECT " WAITING_COLUMNS ", client.name, client.phone, service.name, specialist.name, client.handle, "
            "client.identity, COALESCE(lead.merged_into, lead.id) FROM waiting JOIN client ON client.id = "
            "waiting.client_id "
            "LEFT JOIN service ON service.id = waiting.service_id "
            "LEFT JOIN person AS specialist ON specialist.id = waiting.specialist_id "
            "LEFT JOIN lead ON lead.id = waiting.lead_id "
            "WHERE waiting.closed_at IS NULL AND waiting.until_day >= :today AND COALESCE(lead.stage, '') <> 'lost' "
            "AND " STILL_WANTED " ORDER BY waiting.made_at, waiting.id"));
    return allRows(query.bind(today, now), readRow);
}

} // namespace priyom::bookings

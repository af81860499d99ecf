// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/waiting_store.h"

#include "core/clients/client.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#include <algorithm>

#define WAITING_COLUMNS                                                                                                \
    "waiting.id, waiting.client_id, waiting.lead_id, waiting.visit_id, waiting.before_at, waiting.service_id, "        \
    "waiting.specialist_id, waiting.first_day, waiting.last_day, waiting.from_minute, waiting.to_minute, "             \
    "waiting.until_day, waiting.note, waiting.made_at, waiting.person_id, waiting.closed_at"
// What was booked for the client since, that could be what they wait for.
#define BOOKED_SINCE                                                                                                   \
    "visit.client_id = :client AND visit.booked_at >= :made AND visit.historical = 0 AND visit.state IN "              \
    "('planned', 'confirmed', 'came') AND (:service IS NULL OR visit.service_id = :service OR EXISTS (SELECT 1 FROM "  \
    "visit_extra WHERE visit_extra.visit_id = visit.id AND visit_extra.service_id = :service))"

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

struct TimeGot
{
    PersonId specialist;
    Instant start;
};

TimeGot readTime(const storage::Statement& row)
{
    return {row.id<PersonId>(0), row.instant(1)};
}

// A visit moved to what was wanted, or one booked so: another time, for want of that one, ends nothing.
Result<bool> isStillWanted(storage::Database& database, const Waiting& waiting, const Zone& zone, Instant now)
{
    if (waiting.visit.isValid()) {
        PRIYOM_TRY(auto query, database.prepare("SELECT specialist_id, start_at FROM visit WHERE id = :id AND state IN ('planned', 'confirmed') AND start_at > :now"));
        PRIYOM_TRY(const auto present, storage::firstRow(query.bind(waiting.visit, now), readTime));
        return present && !suits(waiting, present->specialist, present->start, zone);
    }
    PRIYOM_TRY(auto query, database.prepare("SELECT specialist_id, start_at FROM visit WHERE " BOOKED_SINCE));
    PRIYOM_TRY(const auto booked, storage::allRows(query.bind(waiting.client, waiting.madeAt, waiting.service), readTime));
    return std::ranges::none_of(booked, [&](const TimeGot& time) { return suits(waiting, time.specialist, time.start, zone); });
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

Result<> moveWaiting(storage::Database& database, VisitId visit, const std::function<Instant(Instant)>& anew)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " WAITING_COLUMNS " FROM waiting WHERE visit_id = :visit"));
    PRIYOM_TRY(const auto entries, allRows(query.bind(visit), readWaiting));
    PRIYOM_TRY(auto update, database.prepare("UPDATE waiting SET before_at = :before WHERE id = :id"));
    for (const Waiting& entry : entries)
        if (entry.before)
            PRIYOM_CHECK(update.bind(anew(*entry.before), entry.id).run());
    return {};
}

Result<Waiting> waitingById(storage::Database& database, WaitingId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " WAITING_COLUMNS " FROM waiting WHERE id = :id"));
    return theRow(query.bind(id), readWaiting, "waiting", id.value);
}

Result<std::vector<WaitingRow>> openWaiting(storage::Database& database, const Zone& zone, Instant now, ClientId client)
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
            "AND (:everybody OR waiting.client_id = :client) "
            "ORDER BY waiting.made_at, waiting.id"));
    PRIYOM_TRY(auto rows, allRows(query.bind(zone.date(now), !client.isValid(), client), readRow));
    std::vector<WaitingRow> open;
    for (WaitingRow& row : rows) {
        PRIYOM_TRY(const bool wanted, isStillWanted(database, row.waiting, zone, now));
        if (wanted)
            open.push_back(std::move(row));
    }
    return open;
}

} // namespace priyom::bookings

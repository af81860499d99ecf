// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_store.h"

#include "core/bookings/visit_part_store.h"
#include "core/bookings/visit_resource_store.h"
#include "core/clients/client.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#include <algorithm>

#define VISIT_COLUMNS                                                                                                              \
    "key, lead_id, client_id, specialist_id, manager_id, service_id, start_at, end_at, state, booked_at, confirmed_at, outcome_at, " \
    "cancelled_by, cancel_reason, price, buffer_before, buffer_after, historical, version, late_minutes, comment, channel_id"

// Every service as a row: the first of the visits `ofVisit`, and the later ones `ofPart` of which the time is known.
#define SERVICES(ofVisit, ofPart)                                                                                                   \
    "(SELECT id, " VISIT_COLUMNS ", 1 AS place FROM visit WHERE " ofVisit                                                           \
    " UNION ALL SELECT visit.id, key, lead_id, client_id, part.specialist_id, manager_id, extra.service_id, part.start_at, "        \
    "part.end_at, state, booked_at, confirmed_at, outcome_at, cancelled_by, cancel_reason, extra.price, part.buffer_before, "       \
    "part.buffer_after, historical, version, late_minutes, comment, channel_id, 1 + (SELECT COUNT(*) FROM visit_part AS earlier WHERE earlier.visit_id = visit.id "    \
    "AND earlier.position <= part.position) FROM visit_part AS part CROSS JOIN visit ON visit.id = part.visit_id "                   \
    "JOIN visit_extra AS extra ON extra.visit_id = part.visit_id AND extra.position = part.position WHERE " ofPart ") AS own "
#define ROW_COLUMNS                                                                                                                \
    "SELECT own.*, client.name, client.phone, person.name, service.name, client.handle, client.identity, "                          \
    "1 + (SELECT COUNT(*) FROM visit_part WHERE visit_part.visit_id = own.id), channel.key FROM "
#define ROW_TABLES                                                                                                                 \
    "JOIN client ON client.id = own.client_id LEFT JOIN person ON person.id = own.specialist_id "                                   \
    "LEFT JOIN service ON service.id = own.service_id LEFT JOIN channel ON channel.id = own.channel_id "

namespace priyom::bookings {

namespace {

Result<> removeRow(storage::Database& database, VisitId visit)
{
    PRIYOM_CHECK(removeLaterParts(database, visit));
    PRIYOM_TRY(auto extras, database.prepare("DELETE FROM visit_extra WHERE visit_id = :id")); // its time was refused
    PRIYOM_CHECK(extras.bind(visit).run());
    PRIYOM_CHECK(takeResourcesBack(database, visit));
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM visit WHERE id = :id"));
    return query.bind(visit).run();
}

Result<> giveAll(storage::Database& database, VisitId id, const Visit& visit)
{
    PRIYOM_CHECK(giveResources(database, id, visit.resources));
    return writeLaterParts(database, id, visit.more);
}

Result<Visit> whole(storage::Database& database, Visit visit)
{
    PRIYOM_TRY(visit.resources, resourcesOf(database, visit.id));
    PRIYOM_TRY(visit.more, laterParts(database, visit.id));
    return visit;
}

Result<std::vector<Visit>> whole(storage::Database& database, std::vector<Visit> visits)
{
    for (Visit& visit : visits) {
        PRIYOM_TRY(visit, whole(database, std::move(visit)));
    }
    return visits;
}

std::optional<QLatin1String> cancelledByOrNull(const Visit& visit)
{
    return visit.cancelledBy ? std::optional(cancelledByKey(*visit.cancelledBy)) : std::nullopt;
}

Visit readVisit(const storage::Statement& row)
{
    Visit visit;
    visit.id = row.id<VisitId>(0);
    visit.key = row.text(1);
    visit.lead = row.id<LeadId>(2);
    visit.client = row.id<ClientId>(3);
    visit.specialist = row.id<PersonId>(4);
    visit.manager = row.id<PersonId>(5);
    visit.service = row.id<ServiceId>(6);
    visit.startAt = row.instant(7);
    visit.endAt = row.instant(8);
    visit.state = visitStateFromKey(row.text(9)).value_or(VisitState::Planned);
    visit.bookedAt = row.instant(10);
    visit.confirmedAt = row.maybeInstant(11);
    visit.outcomeAt = row.maybeInstant(12);
    visit.cancelledBy = cancelledByFromKey(row.text(13));
    visit.cancelReason = row.text(14);
    visit.price = row.money(15);
    visit.bufferBefore = int(row.integer(16));
    visit.bufferAfter = int(row.integer(17));
    visit.historical = row.boolean(18);
    visit.version = int(row.integer(19));
    visit.lateMinutes = int(row.integer(20));
    visit.comment = row.text(21);
    visit.channel = row.id<ChannelId>(22);
    return visit;
}

VisitRow readRow(const storage::Statement& row)
{
    return {readVisit(row), row.text(24), row.text(25), row.text(26), row.text(27), clients::handleOrKey(row.text(28), row.text(29)), {},
            int(row.integer(23)), int(row.integer(30)), {}, row.text(31)};
}

} // namespace

Result<VisitId> insertVisit(storage::Database& database, const Visit& visit)
{
    PRIYOM_TRY(auto query, database.prepare(
        "INSERT INTO visit (id, " VISIT_COLUMNS ") VALUES (" PRIYOM_FRESH_ID("visit") ", :key, :lead_id, :client_id, :specialist_id, :manager_id, :service_id, :start_at, "
        ":end_at, :state, :booked_at, :confirmed_at, :outcome_at, :cancelled_by, :cancel_reason, :price, :buffer_before, :buffer_after, :historical, :version, :late_minutes, :comment, :channel_id)"));
    query.bind(storage::orNull(visit.key), visit.lead, visit.client, visit.specialist, visit.manager, visit.service, visit.startAt,
               visit.endAt, visitStateKey(visit.state), visit.bookedAt, visit.confirmedAt, visit.outcomeAt, cancelledByOrNull(visit),
               visit.cancelReason, visit.price, visit.bufferBefore, visit.bufferAfter, visit.historical, visit.version, visit.lateMinutes,
               visit.comment, visit.channel);
    PRIYOM_TRY(const qint64 id, query.insert());
    if (const auto given = giveAll(database, VisitId(id), visit); !given) {
        PRIYOM_CHECK(removeRow(database, VisitId(id))); // who looks for whose time it is must not find this one
        return tl::unexpected(given.error());
    }
    return VisitId(id);
}

Result<> insertExtra(storage::Database& database, VisitId visit, int position, ServiceId service, Money price)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO visit_extra (visit_id, position, service_id, price) "
                                            "VALUES (:visit, :position, :service, :price)"));
    return query.bind(visit, position, service, price).run();
}

Result<> updateVisit(storage::Database& database, const Visit& visit)
{
    PRIYOM_TRY(const auto given, resourcesOf(database, visit.id));
    const bool isGivenAnew = given != visit.resources;
    if (isGivenAnew) // before the new time: what it gives back is not to be free then
        PRIYOM_CHECK(takeResourcesBack(database, visit.id));
    PRIYOM_TRY(const auto performed, laterParts(database, visit.id));
    // What the first service gives back or takes may be a later one's: they are written behind it.
    const bool isPerformedAnew = performed != visit.more || (isGivenAnew && !visit.more.empty());
    if (isPerformedAnew)
        PRIYOM_CHECK(removeLaterParts(database, visit.id));
    PRIYOM_TRY(auto query, database.prepare(
        "UPDATE visit SET key = :key, lead_id = :lead_id, client_id = :client_id, specialist_id = :specialist_id, "
        "manager_id = :manager_id, service_id = :service_id, start_at = :start_at, end_at = :end_at, state = :state, "
        "booked_at = :booked_at, confirmed_at = :confirmed_at, outcome_at = :outcome_at, cancelled_by = :cancelled_by, "
        "cancel_reason = :cancel_reason, price = :price, buffer_before = :buffer_before, buffer_after = :buffer_after, "
        "historical = :historical, late_minutes = :late_minutes, comment = :comment, channel_id = :channel_id, version = version + 1 "
        "WHERE id = :id AND version = :version"));
    query.bind(storage::orNull(visit.key), visit.lead, visit.client, visit.specialist, visit.manager, visit.service, visit.startAt,
               visit.endAt, visitStateKey(visit.state), visit.bookedAt, visit.confirmedAt, visit.outcomeAt, cancelledByOrNull(visit),
               visit.cancelReason, visit.price, visit.bufferBefore, visit.bufferAfter, visit.historical, visit.lateMinutes, visit.comment,
               visit.channel, visit.id, visit.version);
    PRIYOM_TRY(const int changed, query.change());
    if (changed == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("visit %1").arg(visit.id.value));
    if (isGivenAnew)
        PRIYOM_CHECK(giveResources(database, visit.id, visit.resources));
    if (isPerformedAnew)
        PRIYOM_CHECK(writeLaterParts(database, visit.id, visit.more));
    return {};
}

Result<> removeVisit(storage::Database& database, const Visit& visit)
{
    PRIYOM_CHECK(removeLaterParts(database, visit.id));
    PRIYOM_CHECK(takeResourcesBack(database, visit.id));
    PRIYOM_CHECK(storage::keepFloor(database, QStringLiteral("visit"))); // tasks name it still
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM visit WHERE id = :id AND version = :version "
                                            "AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.visit_id = visit.id) "
                                            "AND NOT EXISTS (SELECT 1 FROM visit_extra WHERE visit_extra.visit_id = visit.id)"));
    PRIYOM_TRY(const int changed, query.bind(visit.id, visit.version).change());
    if (changed == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("visit %1").arg(visit.id.value));
    return {};
}

Result<std::vector<VisitId>> visitsToCome(storage::Database& database, Instant now)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM visit WHERE start_at > :now AND state IN ('planned', 'confirmed', 'cancelled') "
                                            "ORDER BY start_at, id"));
    return allRows(query.bind(now), [](const storage::Statement& row) { return row.id<VisitId>(0); });
}

Result<Visit> visitById(storage::Database& database, VisitId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " VISIT_COLUMNS " FROM visit WHERE id = :id"));
    PRIYOM_TRY(Visit visit, theRow(query.bind(id), readVisit, "visit", id.value));
    return whole(database, std::move(visit));
}

Result<std::optional<Visit>> visitByKey(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " VISIT_COLUMNS " FROM visit WHERE key = :key"));
    PRIYOM_TRY(auto visit, firstRow(query.bind(key), readVisit));
    if (visit) {
        PRIYOM_TRY(*visit, whole(database, *std::move(visit)));
    }
    return visit;
}

Result<std::vector<Visit>> visitsOfLead(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " VISIT_COLUMNS " FROM visit WHERE lead_id = :lead ORDER BY id DESC"));
    PRIYOM_TRY(auto visits, allRows(query.bind(lead), readVisit));
    return whole(database, std::move(visits));
}

Result<std::vector<Visit>> visitsOfClient(storage::Database& database, ClientId client, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " VISIT_COLUMNS " FROM visit WHERE client_id = :client "
                                            "ORDER BY booked_at DESC, id DESC LIMIT :limit"));
    PRIYOM_TRY(auto visits, allRows(query.bind(client, limit), readVisit));
    return whole(database, std::move(visits));
}

Result<std::vector<VisitRow>> visitRows(storage::Database& database, Period period, PersonId specialist)
{
    PRIYOM_TRY(auto query, database.prepare(ROW_COLUMNS
        SERVICES("start_at >= :from AND start_at < :to",
                 "part.start_at >= :from AND part.start_at < :to")
        ROW_TABLES "WHERE :anybody OR own.specialist_id = :specialist ORDER BY own.start_at, own.id"));
    return allRows(query.bind(period.from, period.to, !specialist.isValid(), specialist), readRow);
}

Result<std::vector<VisitRow>> rowsWithin(storage::Database& database, Period period, PersonId specialist)
{
    PRIYOM_TRY(auto query, database.prepare(ROW_COLUMNS
        SERVICES("start_at > :earliest AND start_at < :to AND end_at > :from",
                 "part.start_at > :earliest AND part.start_at < :to AND part.end_at > :from")
        ROW_TABLES "WHERE :anybody OR own.specialist_id = :specialist ORDER BY own.start_at, own.id"));
    return allRows(query.bind(period.from - kLongestVisit, period.to, period.from, !specialist.isValid(), specialist), readRow);
}

Period beginsOf(const std::vector<VisitRow>& rows)
{
    Period begins{rows.front().visit.startAt, rows.front().visit.startAt};
    for (const VisitRow& row : rows) {
        begins.from = std::min(begins.from, row.place == 1 ? row.visit.startAt : row.visit.startAt - kLongestVisit);
        begins.to = std::max(begins.to, row.visit.startAt);
    }
    return begins;
}

Result<std::vector<VisitRow>> needyRows(storage::Database& database, Instant from)
{
    PRIYOM_TRY(auto query, database.prepare(ROW_COLUMNS
        SERVICES("start_at >= :from AND state IN ('planned', 'confirmed') AND historical = 0 "
                 "AND service_id IN (SELECT service_id FROM service_need)",
                 "part.start_at >= :from AND state IN ('planned', 'confirmed') AND historical = 0 "
                 "AND extra.service_id IN (SELECT service_id FROM service_need)")
        ROW_TABLES "ORDER BY own.start_at, own.id"));
    return allRows(query.bind(from), readRow);
}

// Whose it is to close: with a request its responsible, else who booked it, and of a leaver everybody.
#define PRIYOM_OF_WHO_CLOSES \
    "LEFT JOIN lead ON lead.id = own.lead_id WHERE :anybody OR COALESCE(CASE WHEN own.lead_id IS NOT NULL THEN lead.manager_id " \
    "ELSE (SELECT booker.id FROM person AS booker WHERE booker.id = own.manager_id AND booker.active) END, :manager) = :manager "

Result<std::vector<VisitRow>> unresolvedRows(storage::Database& database, Instant endedBy, PersonId manager, int limit)
{
    PRIYOM_TRY(auto query, database.prepare(
        ROW_COLUMNS "(SELECT id, " VISIT_COLUMNS ", 1 AS place FROM visit WHERE state IN ('planned', 'confirmed') AND historical = 0 "
        "AND end_at <= :ended AND NOT EXISTS (SELECT 1 FROM visit_part WHERE visit_part.visit_id = visit.id AND visit_part.end_at > :ended)) AS own "
        ROW_TABLES PRIYOM_OF_WHO_CLOSES
        "ORDER BY +own.start_at, own.id LIMIT :limit")); // the plus: by start the planner walks every visit there ever was, few are open
    return allRows(query.bind(endedBy, !manager.isValid(), manager, limit), readRow);
}

Result<int> unresolvedOfHistory(storage::Database& database, Instant endedBy, PersonId manager)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT COUNT(*) FROM (SELECT id, lead_id, manager_id FROM visit "
        "WHERE state IN ('planned', 'confirmed') AND historical = 1 AND end_at <= :ended) AS own " PRIYOM_OF_WHO_CLOSES));
    PRIYOM_TRY(const auto count, firstRow(query.bind(endedBy, !manager.isValid(), manager),
                                          [](const storage::Statement& row) { return int(row.integer(0)); }));
    return count.value_or(0);
}

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_store.h"

#include "core/base/key_origin.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define LEAD_COLUMNS                                                                                                            \
    "origin, arrived_at, channel_id, source_id, campaign_id, manager_id, client_id, service_id, specialist_id, stage, stage_at, " \
    "first_reply_at, first_human_reply_at, taken_at, qualified_at, confirmed_at, lost_at, lost_reason_id, lost_comment, wish, "   \
    "temperature, note, callback_at, version"

namespace priyom::leads {

namespace {

std::optional<QLatin1String> temperatureOrNull(const Lead& lead)
{
    return lead.temperature ? std::optional(temperatureKey(*lead.temperature)) : std::nullopt;
}

Lead readLead(const storage::Statement& row)
{
    Lead lead;
    lead.id = row.id<LeadId>(0);
    lead.origin = row.text(1);
    lead.arrivedAt = row.instant(2);
    lead.channel = row.id<ChannelId>(3);
    lead.source = row.id<SourceId>(4);
    lead.campaign = row.id<CampaignId>(5);
    lead.manager = row.id<PersonId>(6);
    lead.client = row.id<ClientId>(7);
    lead.service = row.id<ServiceId>(8);
    lead.specialist = row.id<PersonId>(9);
    lead.stage = stageFromKey(row.text(10)).value_or(Stage::New);
    lead.stageAt = row.instant(11);
    lead.firstReplyAt = row.maybeInstant(12);
    lead.firstHumanReplyAt = row.maybeInstant(13);
    lead.takenAt = row.maybeInstant(14);
    lead.qualifiedAt = row.maybeInstant(15);
    lead.confirmedAt = row.maybeInstant(16);
    lead.lostAt = row.maybeInstant(17);
    lead.lostReason = row.id<ReasonId>(18);
    lead.lostComment = row.text(19);
    lead.wish = row.text(20);
    lead.temperature = temperatureFromKey(row.text(21));
    lead.note = row.text(22);
    lead.callbackAt = row.maybeInstant(23);
    lead.version = int(row.integer(24));
    return lead;
}

} // namespace

Result<LeadId> insertLead(storage::Database& database, const Lead& lead)
{
    PRIYOM_TRY(auto query, database.prepare(
        "INSERT INTO lead (id, " LEAD_COLUMNS ") VALUES (" PRIYOM_FRESH_ID("lead") ", :origin, :arrived_at, :channel_id, :source_id, :campaign_id, :manager_id, "
        ":client_id, :service_id, :specialist_id, :stage, :stage_at, :first_reply_at, :first_human_reply_at, :taken_at, "
        ":qualified_at, :confirmed_at, :lost_at, :lost_reason_id, :lost_comment, :wish, :temperature, :note, NULL, :version)"));
    query.bind(storage::orNull(lead.origin), lead.arrivedAt, lead.channel, lead.source, lead.campaign, lead.manager, lead.client,
               lead.service, lead.specialist, stageKey(lead.stage), lead.stageAt, lead.firstReplyAt, lead.firstHumanReplyAt,
               lead.takenAt, lead.qualifiedAt, lead.confirmedAt, lead.lostAt, lead.lostReason, lead.lostComment, lead.wish,
               temperatureOrNull(lead), lead.note, lead.version);
    PRIYOM_TRY(const qint64 id, query.insert());
    return LeadId(id);
}

Result<> updateLead(storage::Database& database, const Lead& lead)
{
    PRIYOM_TRY(auto query, database.prepare(
        "UPDATE lead SET origin = :origin, arrived_at = :arrived_at, channel_id = :channel_id, source_id = :source_id, "
        "campaign_id = :campaign_id, manager_id = :manager_id, client_id = :client_id, service_id = :service_id, "
        "specialist_id = :specialist_id, stage = :stage, stage_at = :stage_at, first_reply_at = :first_reply_at, "
        "first_human_reply_at = :first_human_reply_at, taken_at = :taken_at, qualified_at = :qualified_at, "
        "confirmed_at = :confirmed_at, lost_at = :lost_at, lost_reason_id = :lost_reason_id, lost_comment = :lost_comment, "
        "wish = :wish, temperature = :temperature, note = :note, version = version + 1 "
        "WHERE id = :id AND version = :version"));
    query.bind(storage::orNull(lead.origin), lead.arrivedAt, lead.channel, lead.source, lead.campaign, lead.manager, lead.client,
               lead.service, lead.specialist, stageKey(lead.stage), lead.stageAt, lead.firstReplyAt, lead.firstHumanReplyAt,
               lead.takenAt, lead.qualifiedAt, lead.confirmedAt, lead.lostAt, lead.lostReason, lead.lostComment, lead.wish,
               temperatureOrNull(lead), lead.note, lead.id, lead.version);
    PRIYOM_TRY(const int changed, query.change());
    if (changed == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(lead.id.value));
    return {};
}

Result<Lead> leadById(storage::Database& database, LeadId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " LEAD_COLUMNS " FROM lead WHERE id = :id"));
    return theRow(query.bind(id), readLead, "lead", id.value);
}

Result<Lead> leadToWork(storage::Database& database, LeadId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM lead WHERE id = :id AND merged_into IS NOT NULL"));
    PRIYOM_TRY(const bool isJoined, query.bind(id).next());
    if (isJoined)
        return fail(ErrorCode::MoveRefused, QStringLiteral("lead"), QStringLiteral("joined"));
    return leadById(database, id);
}

Result<std::optional<Lead>> leadByOrigin(storage::Database& database, const QString& origin)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " LEAD_COLUMNS " FROM lead WHERE origin = :origin"));
    return firstRow(query.bind(origin), readLead);
}

Result<std::optional<Lead>> leadByKey(storage::Database& database, const QString& key)
{
    return key.isEmpty() ? Result<std::optional<Lead>>() : leadByOrigin(database, keyOrigin(key));
}

Result<bool> hasLeads(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM lead LIMIT 1"));
    query.bind();
    return query.next();
}

Result<std::optional<Lead>> openLeadOfClient(storage::Database& database, ClientId client, std::optional<PersonId> whose)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " LEAD_COLUMNS " FROM lead WHERE client_id = :client AND merged_into IS NULL "
                                            "AND stage IN ('new', 'qualified', 'confirmed', 'no_show') "
                                            "AND (:all OR manager_id IS NULL OR manager_id = :manager) "
                                            "ORDER BY arrived_at DESC, id DESC LIMIT 1"));
    return firstRow(query.bind(client, !whose.has_value(), whose.value_or(PersonId())), readLead);
}

Result<bool> hasAskedBefore(storage::Database& database, const Lead& lead)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM lead WHERE client_id = :client AND (arrived_at, id) < (:at, :id) "
                                            "AND merged_into IS NULL LIMIT 1"));
    return query.bind(lead.client, lead.arrivedAt, lead.id).next();
}

} // namespace priyom::leads

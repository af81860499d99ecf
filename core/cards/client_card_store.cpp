// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/client_card_store.h"

#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/clients/consent_store.h"
#include "core/leads/visit_whole_store.h"
#include "core/metrics/known_keys_store.h"
#include "core/storage/rows.h"
#include "core/touches/touch_store.h"

#include <algorithm>

#define LEAD_COLUMNS "lead.id, lead.stage, lead.arrived_at, channel.key, service.name, lead.wish, lead.manager_id, person.name"
#define LEAD_TABLES                                                                                                                  \
    " FROM lead JOIN channel ON channel.id = lead.channel_id LEFT JOIN service ON service.id = lead.service_id "                      \
    "LEFT JOIN person ON person.id = lead.manager_id "

namespace priyom::cards {

namespace {

CardLead readLead(const storage::Statement& row)
{
    return {row.id<LeadId>(0), leads::stageFromKey(row.text(1)).value_or(leads::Stage::New),
            row.instant(2),    row.text(3),
            row.text(4),       row.text(5),
            row.id<PersonId>(6), row.text(7)};
}

CardVisit readVisit(const storage::Statement& row)
{
    return {row.id<VisitId>(0), row.id<LeadId>(1), row.instant(2), bookings::visitStateFromKey(row.text(3)).value_or(bookings::VisitState::Planned),
            row.money(4),       row.money(5),      row.text(6),    row.id<PersonId>(7),
            row.text(8),        row.boolean(9),  row.text(10),   row.instant(11),
            row.id<ChannelId>(12), row.boolean(13), row.instant(14), row.text(15), row.text(16)};
}

Result<QString> textOf(storage::Database& database, const char* sql, qint64 id)
{
    PRIYOM_TRY(auto query, database.prepare(sql));
    PRIYOM_TRY(const auto text, firstRow(query.bind(id), [](const storage::Statement& row) { return row.text(0); }));
    return text.value_or(QString());
}

constexpr char kPersonName[] = "SELECT name FROM person WHERE id = :id";
constexpr char kLeadChannel[] = "SELECT channel.key FROM lead JOIN channel ON channel.id = lead.channel_id WHERE lead.id = :id";

} // namespace

Result<std::vector<CardVisit>> visitsOf(storage::Database& database, ClientId client, PersonId whose)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT visit.id, visit.lead_id, visit.start_at, visit.state, "
        PRIYOM_VISIT_PRICE ", "
        "CASE WHEN :everybody OR visit.manager_id = :whose THEN "
        "(SELECT COALESCE(SUM(amount), 0) FROM payment WHERE payment.visit_id = visit.id) ELSE 0 END, "
        PRIYOM_VISIT_SERVICES("service.name") ", visit.specialist_id, person.name, lead.id IS NULL OR " PRIYOM_LEAD_COUNTS ", "
        "COALESCE(service.section, ''), visit.booked_at, lead.channel_id, visit.confirmed_at IS NOT NULL, " PRIYOM_VISIT_ENDS ", "
        "visit.comment, COALESCE((SELECT key FROM channel WHERE channel.id = visit.channel_id), '') "
        "FROM visit LEFT JOIN service ON service.id = visit.service_id LEFT JOIN person ON person.id = visit.specialist_id "
        "LEFT JOIN lead ON lead.id = visit.lead_id WHERE visit.client_id = :client ORDER BY visit.start_at DESC, visit.id DESC"));
    return allRows(query.bind(!whose.isValid(), whose, client), readVisit);
}

Result<Money> goodsPaid(storage::Database& database, ClientId client, PersonId whose)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT COALESCE(SUM(amount), 0) FROM payment WHERE client_id = :client AND visit_id IS NULL "
                                            "AND (:everybody OR taken_by = :whose)"));
    return theRow(query.bind(client, !whose.isValid(), whose), [](const storage::Statement& row) { return row.money(0); }, "client", client.value);
}

Result<std::vector<CardLead>> openLeadsOf(storage::Database& database, ClientId client, PersonId whose)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " LEAD_COLUMNS LEAD_TABLES "WHERE lead.client_id = :client AND lead.merged_into IS NULL "
                                            "AND lead.stage NOT IN ('came', 'lost') AND (:everybody OR lead.manager_id IS NULL OR lead.manager_id = :whose) "
                                            "ORDER BY lead.arrived_at DESC, lead.id DESC"));
    return allRows(query.bind(client, !whose.isValid(), whose), readLead);
}

Result<std::optional<std::pair<CardLead, QString>>> firstLeadOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " LEAD_COLUMNS ", source.name" LEAD_TABLES
                                            "LEFT JOIN source ON source.id = lead.source_id WHERE lead.client_id = :client "
                                            "AND lead.merged_into IS NULL ORDER BY lead.arrived_at, lead.id LIMIT 1"));
    return firstRow(query.bind(client), [](const storage::Statement& row) { return std::pair(readLead(row), row.text(8)); });
}

Result<ToldTouches> touchesOf(storage::Database& database, ClientId client, PersonId whose, int limit)
{
    PRIYOM_TRY(auto touches, touches::touchesOfClient(database, client, limit + 1));
    ToldTouches told;
    told.hasEarlier = int(touches.size()) > limit;
    if (told.hasEarlier)
        touches.pop_back();
    for (touches::Touch& touch : touches) {
        CardTouch line;
        PRIYOM_TRY(line.personName, textOf(database, kPersonName, touch.person.value));
        PRIYOM_TRY(line.channelKey, textOf(database, kLeadChannel, touch.lead.value));
        bool isOwn = !whose.isValid() || !touch.lead.isValid() || touch.person == whose;
        if (!isOwn) {
            PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM lead WHERE id = :lead AND (manager_id IS NULL OR manager_id = :whose)"));
            PRIYOM_TRY(isOwn, query.bind(touch.lead, whose).next());
        }
        line.touch = std::move(touch);
        if (isOwn)
            told.touches.push_back(std::move(line));
    }
    return told;
}

Result<std::vector<CardConsent>> consentsOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(const auto all, clients::consentsOf(database, client));
    std::vector<CardConsent> latest;
    for (const clients::ConsentKind kind : clients::kAllConsentKinds) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const clients::Consent& consent) { return consent.kind == kind; });
        if (found == all.end())
            continue;
        PRIYOM_TRY(const QString name, textOf(database, kPersonName, found->person.value));
        latest.push_back({*found, name});
    }
    return latest;
}

} // namespace priyom::cards

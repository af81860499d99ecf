// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_desk.h"

#include "core/clients/client_store.h"
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_list_store.h"
#include "core/leads/lead_pages.h"
#include "core/leads/lead_store.h"
#include "core/settings/setting_store.h"
#include "core/staff/rights.h"

#include <algorithm>
#include <limits>

namespace priyom::leads {

namespace {

bool isClosed(Stage stage)
{
    return stage == Stage::Came || stage == Stage::NoShow || stage == Stage::Lost;
}

// Whoever sees their own only is given their own, whatever was asked for; where no person was, what waits in the queue too.
Result<LeadFilter> visible(const staff::Session& session, LeadFilter filter)
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "lead.list"));
    if (scope == staff::Scope::Own) {
        filter.orQueue = !filter.manager;
        filter.manager = session.person;
    }
    return filter;
}

Result<> addHit(storage::Database& database, std::vector<QuickHit>& hits, QuickHit hit)
{
    PRIYOM_TRY(const auto open, openLeadOfClient(database, hit.hit.client.id));
    if (open) {
        hit.openLead = open->id;
        hit.openStage = open->stage;
    }
    hits.push_back(std::move(hit));
    return {};
}

} // namespace

Result<std::vector<BoardColumn>> LeadDesk::board(const staff::Session& session, LeadFilter filter, int cardsPerColumn) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    PRIYOM_TRY(const QString zoneId, settings::readSetting(m_database, settings::kZone));
    PRIYOM_TRY(const Zone zone, Zone::named(zoneId));
    const Instant today = zone.startOfDay(zone.date(m_clock.now()));
    std::vector<BoardColumn> columns;
    for (const Stage stage : kAllStages) {
        const Instant since = isClosed(stage) ? today : Instant(std::numeric_limits<qint64>::min());
        PRIYOM_TRY(const BoardSlice slice, boardSlice(m_database, stage, since, filter, cardsPerColumn));
        BoardColumn column{stage, slice.count, {}};
        PRIYOM_TRY(column.cards, leadCards(m_database, slice.latest));
        columns.push_back(std::move(column));
    }
    return columns;
}

Result<LeadPage> LeadDesk::page(const staff::Session& session, LeadFilter filter, LeadSorting sorting, const std::optional<LeadCursor>& after,
                                int limit) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    if (limit < 1)
        return fail(ErrorCode::BadInput, QStringLiteral("limit"), QString::number(limit));
    PRIYOM_TRY(auto found, leadsInOrder(m_database, filter, sorting, after, limit + 1, m_clock.now()));
    LeadPage page;
    if (int(found.size()) > limit) {
        found.pop_back();
        page.next = found.back();
    }
    for (const LeadCursor& cursor : found) {
        PRIYOM_TRY(LeadCard card, leadCard(m_database, cursor.id));
        page.cards.push_back(std::move(card));
    }
    return page;
}

Result<qint64> LeadDesk::count(const staff::Session& session, LeadFilter filter) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    return leadsIn(m_database, filter, m_clock.now());
}

Result<std::optional<StageCounts>> LeadDesk::countByStage(const staff::Session& session, LeadFilter filter) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    return leadsByStage(m_database, filter, m_clock.now());
}

Result<LeadWaits> LeadDesk::waits(const staff::Session& session, LeadFilter filter) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    return leadWaits(m_database, filter, m_clock.now());
}

Result<std::vector<LeadLine>> LeadDesk::lines(const staff::Session& session, LeadFilter filter, qint64 limit) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    if (filter.waiting != Waiting::Anything) // a line says nothing of what is due
        return fail(ErrorCode::BadInput, QStringLiteral("waiting"));
    return leadLines(m_database, filter, limit);
}

Result<LeadCard> LeadDesk::card(const staff::Session& session, LeadId id) const
{
    PRIYOM_CHECK(permit(session, "lead.show"));
    PRIYOM_TRY(LeadCard card, leadCard(m_database, id));
    PRIYOM_CHECK(permitFor(session, "lead.show", card.lead.manager));
    return card;
}

Result<std::vector<QuickHit>> LeadDesk::quickFind(const staff::Session& session, const QString& typed, int limit) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    PRIYOM_TRY(auto hits, clients::searchClients(m_database, typed, limit, &m_lookup));
    std::vector<QuickHit> quick;
    for (clients::ClientHit& hit : hits)
        PRIYOM_CHECK(addHit(m_database, quick, {std::move(hit), {}, {}, {}}));
    const bool isNumber = std::none_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isLetter(); });
    if (int(quick.size()) >= limit || isNumber)
        return quick;
    const staff::Scope scope = scopeOf(session, "lead.list");
    const auto whose = scope == staff::Scope::All ? std::nullopt : std::optional(session.person);
    PRIYOM_TRY(auto requests, searchRequests(m_database, typed, whose, limit));
    for (RequestHit& request : requests) {
        const bool known = std::any_of(quick.begin(), quick.end(), [&](const QuickHit& hit) { return hit.hit.client.id == request.client; });
        if (known || int(quick.size()) >= limit)
            continue;
        PRIYOM_TRY(clients::ClientHit hit, clients::visitsBehind(m_database, request.client));
        PRIYOM_TRY(hit.client, clients::clientById(m_database, request.client));
        PRIYOM_CHECK(addHit(m_database, quick, {std::move(hit), {}, {}, std::move(request)}));
    }
    return quick;
}

Result<> LeadDesk::prepareFind(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    return m_lookup.refresh();
}

} // namespace priyom::leads

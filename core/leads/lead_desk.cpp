// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_desk.h"

#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_list_store.h"
#include "core/leads/lead_pages.h"
#include "core/leads/lead_store.h"
#include "core/settings/shop_zone.h"
#include "core/staff/person_store.h"
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

// Where not all fit, those of an open stage who wait most, whatever came to it last.
Result<std::vector<LeadId>> shownIn(storage::Database& database, Stage stage, const BoardSlice& slice, LeadFilter filter, Instant now)
{
    if (isClosed(stage) || slice.count <= qint64(slice.latest.size()))
        return slice.latest;
    filter.stages = {stage};
    PRIYOM_TRY(const auto first, leadsInOrder(database, filter, LeadOrder::Due, {}, int(slice.latest.size()), now));
    std::vector<LeadId> shown;
    for (const LeadCursor& cursor : first)
        shown.push_back(cursor.id);
    return shown;
}

// Nobody: of everybody's.
std::optional<PersonId> onlyOf(const staff::Session& session)
{
    return scopeOf(session, "lead.list") == staff::Scope::All ? std::nullopt : std::optional(session.person);
}

// Of the leads that one may see: a client whose request is a colleague's is found as a client.
Result<> addHit(storage::Database& database, const staff::Session& session, std::vector<QuickHit>& hits, QuickHit hit)
{
    PRIYOM_TRY(const auto open, openLeadOfClient(database, hit.hit.client.id, onlyOf(session)));
    if (open) {
        hit.openLead = open->id;
        hit.openStage = open->stage;
    }
    hits.push_back(std::move(hit));
    return {};
}

// Who works the client's open request; nobody where there is none, or it waits in the queue, which everybody sees.
Result<QString> colleagueOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(const auto open, openLeadOfClient(database, client));
    if (!open || !open->manager.isValid())
        return QString();
    PRIYOM_TRY(const staff::Person person, staff::personById(database, open->manager));
    return person.name;
}

} // namespace

Result<std::vector<BoardColumn>> LeadDesk::board(const staff::Session& session, LeadFilter filter, int cardsPerColumn) const
{
    PRIYOM_TRY(filter, visible(session, std::move(filter)));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    const Instant today = zone.startOfDay(zone.date(m_clock.now()));
    PRIYOM_TRY(const OwedLeads owed, readOwed(m_database, m_clock.now()));
    std::vector<BoardColumn> columns;
    for (const Stage stage : kAllStages) {
        const Instant since = isClosed(stage) ? today : Instant(std::numeric_limits<qint64>::min());
        PRIYOM_TRY(BoardSlice slice, boardSlice(m_database, stage, since, filter, cardsPerColumn));
        PRIYOM_TRY(auto shown, shownIn(m_database, stage, slice, filter, m_clock.now()));
        if (stage == Stage::NoShow) { // whoever missed a visit last week and waits for a word of ours today
            PRIYOM_TRY(const auto rest, boardRest(m_database, stage, since, filter, owed));
            shown.insert(shown.end(), rest.begin(), rest.end());
            slice.count += qint64(rest.size());
        }
        BoardColumn column{stage, slice.count, {}};
        PRIYOM_TRY(column.cards, leadCards(m_database, shown, owed));
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
    std::vector<LeadId> leads;
    std::ranges::transform(found, std::back_inserter(leads), &LeadCursor::id);
    PRIYOM_TRY(const OwedLeads owed, readOwed(m_database, m_clock.now()));
    PRIYOM_TRY(page.cards, leadCards(m_database, leads, owed));
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
    PRIYOM_TRY(LeadCard card, leadCard(m_database, id, m_clock.now()));
    PRIYOM_CHECK(permitFor(session, "lead.show", card.lead.manager));
    return card;
}

Result<std::vector<QuickHit>> LeadDesk::quickFind(const staff::Session& session, const QString& typed, int limit) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    PRIYOM_TRY(auto hits, clients::searchClients(m_database, typed, limit, &m_lookup));
    std::vector<QuickHit> quick;
    for (clients::ClientHit& hit : hits)
        PRIYOM_CHECK(addHit(m_database, session, quick, {std::move(hit), {}, {}, {}}));
    const bool isNumber = std::none_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isLetter(); });
    if (int(quick.size()) >= limit || isNumber)
        return quick;
    PRIYOM_TRY(auto requests, searchRequests(m_database, typed, onlyOf(session), limit));
    for (RequestHit& request : requests) {
        const bool known = std::any_of(quick.begin(), quick.end(), [&](const QuickHit& hit) { return hit.hit.client.id == request.client; });
        if (known || int(quick.size()) >= limit)
            continue;
        PRIYOM_TRY(clients::ClientHit hit, clients::visitsBehind(m_database, request.client));
        PRIYOM_TRY(hit.client, clients::clientById(m_database, request.client));
        PRIYOM_CHECK(addHit(m_database, session, quick, {std::move(hit), {}, {}, std::move(request)}));
    }
    return quick;
}

Result<std::optional<QuickHit>> LeadDesk::known(const staff::Session& session, const LeadDraft& draft) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    std::optional<clients::Client> client;
    if (draft.client.isValid()) {
        PRIYOM_TRY(const ClientId standing, clients::standsFor(m_database, draft.client));
        PRIYOM_TRY(client, clients::clientById(m_database, standing));
    } else {
        const Reached reached = reachedBy(draft);
        PRIYOM_TRY(client, clients::ClientService::whoIs(m_database, reached.phone, reached.handle));
    }
    if (!client)
        return std::optional<QuickHit>();
    PRIYOM_TRY(clients::ClientHit hit, clients::visitsBehind(m_database, client->id));
    hit.client = *std::move(client);
    std::vector<QuickHit> hits;
    PRIYOM_CHECK(addHit(m_database, session, hits, {std::move(hit), {}, {}, {}}));
    QuickHit& found = hits.front();
    if (!found.openLead) {
        PRIYOM_TRY(found.openWith, colleagueOf(m_database, found.hit.client.id));
    }
    return std::optional(std::move(found));
}

Result<> LeadDesk::prepareFind(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    return m_lookup.refresh();
}

} // namespace priyom::leads

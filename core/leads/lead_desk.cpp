// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_desk.h"

#include "core/base/fold.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_list_store.h"
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

// Whoever sees their own only is given their own, whatever was asked for.
Result<std::optional<PersonId>> visibleManager(const staff::Session& session, std::optional<PersonId> asked)
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "lead.list"));
    return scope == staff::Scope::Own ? std::optional(session.person) : asked;
}

Result<std::vector<LeadCursor>> urgent(storage::Database& database, const LeadFilter& filter, const std::optional<LeadCursor>& after, int limit)
{
    std::vector<LeadCursor> found;
    for (const Stage stage : kAllStages) {
        const int left = limit - int(found.size());
        if (left == 0)
            break;
        if ((!filter.stages.isEmpty() && !filter.stages.contains(stage)) || (after && stage < after->stage))
            continue;
        PRIYOM_TRY(const auto slice, stageSlice(database, stage, filter, after && after->stage == stage ? after : std::nullopt, left));
        found.insert(found.end(), slice.begin(), slice.end());
    }
    return found;
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

// A text that few clients have is answered from those clients; one that many have is soon met along the order's index.
constexpr int kFewClients = 500;

Result<std::vector<LeadCursor>> inOrder(storage::Database& database, const LeadFilter& filter, LeadOrder order,
                                        const std::optional<LeadCursor>& after, int limit)
{
    if (!filter.search.isEmpty()) {
        PRIYOM_TRY(const auto clients, clients::clientIdsByText(database, fold(filter.search).trimmed(), kFewClients + 1));
        if (int(clients.size()) <= kFewClients) {
            PRIYOM_TRY(auto found, leadsOfClients(database, clients, filter, order));
            std::erase_if(found, [&](const LeadCursor& cursor) { return after && !comesBefore(*after, cursor, order); });
            std::sort(found.begin(), found.end(), [&](const LeadCursor& a, const LeadCursor& b) { return comesBefore(a, b, order); });
            if (int(found.size()) > limit)
                found.resize(size_t(limit));
            return found;
        }
    }
    return order == LeadOrder::Urgency ? urgent(database, filter, after, limit) : arrivalSlice(database, filter, after, limit);
}

} // namespace

Result<std::vector<BoardColumn>> LeadDesk::board(const staff::Session& session, LeadFilter filter, int cardsPerColumn) const
{
    PRIYOM_TRY(filter.manager, visibleManager(session, filter.manager));
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

Result<LeadPage> LeadDesk::page(const staff::Session& session, LeadFilter filter, LeadOrder order, const std::optional<LeadCursor>& after,
                                int limit) const
{
    PRIYOM_TRY(filter.manager, visibleManager(session, filter.manager));
    if (limit < 1)
        return fail(ErrorCode::BadInput, QStringLiteral("limit"), QString::number(limit));
    PRIYOM_TRY(auto found, inOrder(m_database, filter, order, after, limit + 1));
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
    PRIYOM_TRY(filter.manager, visibleManager(session, filter.manager));
    return leadCount(m_database, filter);
}

Result<std::vector<LeadLine>> LeadDesk::lines(const staff::Session& session, LeadFilter filter, qint64 limit) const
{
    PRIYOM_TRY(filter.manager, visibleManager(session, filter.manager));
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

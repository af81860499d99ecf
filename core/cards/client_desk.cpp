// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/client_desk.h"

#include "core/bookings/visit_rules.h"
#include "core/cards/client_card_store.h"
#include "core/cards/client_list_store.h"
#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/clients/consent_store.h"
#include "core/history/change.h"
#include "core/settings/shop_zone.h"
#include "core/staff/rights.h"
#include "core/tasks/tasks_to_do.h"

#include <algorithm>
#include <iterator>

namespace priyom::cards {

namespace {

constexpr int kMostDuplicates = 5;
constexpr int kMostTasks = 50;

PersonId ownOnly(const staff::Session& session, const char* operation)
{
    return staff::scopeOf(session, operation) == staff::Scope::All ? PersonId() : session.person;
}

Result<clients::Client> standingClient(storage::Database& database, ClientId id)
{
    PRIYOM_TRY(const ClientId standing, clients::standsFor(database, id));
    return clients::clientById(database, standing);
}

Result<ClientCard> readCard(storage::Database& database, const staff::Session& session, ClientId id, int touches, Instant now)
{
    ClientCard card;
    const PersonId moneyOf = ownOnly(session, "payment.list");
    const PersonId leadsOf = ownOnly(session, "lead.list");
    PRIYOM_TRY(card.client, standingClient(database, id));
    const ClientId client = card.client.id;
    PRIYOM_TRY(card.furtherPhones, clients::furtherPhones(database, client));
    PRIYOM_TRY(card.merged, clients::mergedInto(database, client));
    PRIYOM_TRY(card.tags, clients::tagsOf(database, client));
    PRIYOM_TRY(card.consents, consentsOf(database, client));
    for (const clients::ConsentKind kind : clients::kAllConsentKinds) {
        PRIYOM_TRY(const QString version, clients::latestTextVersion(database, kind));
        card.textVersions += version;
    }
    card.moneyIsOwnOnly = moneyOf.isValid();
    PRIYOM_TRY(card.visits, visitsOf(database, client, moneyOf));
    PRIYOM_TRY(const Money goods, goodsPaid(database, client, moneyOf));
    card.figures = figuresOf(card.visits, goods);
    PRIYOM_TRY(card.openLeads, openLeadsOf(database, client, leadsOf));
    PRIYOM_TRY(auto first, firstLeadOf(database, client));
    if (first)
        std::tie(card.firstLead, card.firstSource) = *std::move(first);
    PRIYOM_TRY(auto told, touchesOf(database, client, leadsOf, touches));
    card.touches = std::move(told.touches);
    card.hasEarlierTouches = told.hasEarlier;
    PRIYOM_TRY(card.duplicates, clients::duplicatesOf(database, card.client, kMostDuplicates));
    if (staff::scopeOf(session, "waiting.list") != staff::Scope::None) {
        PRIYOM_TRY(const Zone zone, settings::readShopZone(database));
        PRIYOM_TRY(card.waiting, bookings::openWaiting(database, zone, now, client));
    }
    if (staff::scopeOf(session, "task.list") != staff::Scope::None) {
        PRIYOM_TRY(card.tasks, tasks::rowsToDoOf(database, client, {ownOnly(session, "task.list"), true}, now, kMostTasks));
    }
    return card;
}

} // namespace

Result<ClientPage> ClientDesk::page(const staff::Session& session, const QString& typed, const std::optional<ClientCursor>& after,
                                    int limit) const
{
    PRIYOM_CHECK(permit(session, "client.list"));
    if (limit < 1)
        return fail(ErrorCode::BadInput, QStringLiteral("limit"), QString::number(limit));
    PRIYOM_TRY(auto found, clientSlice(m_database, typed, after, limit + 1));
    ClientPage page;
    if (int(found.size()) > limit) {
        found.pop_back();
        page.next = found.back();
    }
    const PersonId moneyOf = ownOnly(session, "payment.list");
    for (const ClientCursor& cursor : found) {
        PRIYOM_TRY(ClientLine line, clientLine(m_database, cursor.id, m_clock.now(), moneyOf));
        page.lines.push_back(std::move(line));
    }
    return page;
}

Result<ClientBrief> ClientDesk::brief(const staff::Session& session, ClientId id) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    const PersonId moneyOf = ownOnly(session, "payment.list");
    PRIYOM_TRY(const ClientId client, clients::standsFor(m_database, id));
    PRIYOM_TRY(const auto visits, visitsOf(m_database, client, moneyOf));
    PRIYOM_TRY(const Money goods, goodsPaid(m_database, client, moneyOf));
    ClientBrief brief{figuresOf(visits, goods), moneyOf.isValid(), {}, {}};
    const auto came = std::find_if(visits.begin(), visits.end(), // the latest first
                                   [](const CardVisit& visit) { return visit.counts && visit.state == bookings::VisitState::Came; });
    if (came != visits.end())
        brief.lastCame = *came;
    std::copy_if(visits.rbegin(), visits.rend(), std::back_inserter(brief.ahead),
                 [now = m_clock.now()](const CardVisit& visit) { return bookings::isAhead(visit.state) && visit.endAt > now; });
    return brief;
}

Result<ClientCard> ClientDesk::card(const staff::Session& session, ClientId client, View view, int touches)
{
    PRIYOM_CHECK(permit(session, "client.card"));
    if (view == View::Again)
        return readCard(m_database, session, client, touches, m_clock.now());
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(ClientCard card, readCard(m_database, session, client, touches, m_clock.now()));
    PRIYOM_CHECK(change.record("client.show", "client", card.client.id.value));
    PRIYOM_CHECK(change.commit());
    return card;
}

} // namespace priyom::cards

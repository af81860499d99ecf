// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_reading.h"

#include "core/backend/services.h"
#include "core/leads/lead_due.h"

namespace priyom::desk {

namespace {

// More than anybody reads in a column; the table shows all.
constexpr int kCardsPerColumn = 200;

// The most pressing one of its stage.
std::optional<sla::NormCase> runningNorm(const leads::LeadCard& card, const DeskLists& lists)
{
    std::optional<leads::LeadVisit> visit;
    if (card.visit)
        visit = leads::LeadVisit{card.visit->startAt, card.visit->endAt, card.visit->bookedAt,
                                 card.visit->state == bookings::visitStateKey(bookings::VisitState::Planned)};
    return leads::pressingNorm(card.lead, card.channelKind, visit, lists.norms, {lists.hours, lists.zone});
}

// What is booked stands before what was asked for, and a service before words; the panel has them all.
QString firstSaid(std::initializer_list<QString> texts)
{
    const auto said = std::ranges::find_if(texts, [](const QString& text) { return !text.isEmpty(); });
    return said == texts.end() ? QString() : *said;
}

std::optional<CardVisit> shownVisit(const leads::LeadCard& card)
{
    const auto state = card.visit ? bookings::visitStateFromKey(card.visit->state) : std::nullopt;
    if (!state || *state == bookings::VisitState::Cancelled)
        return std::nullopt;
    CardVisit visit;
    visit.id = card.visit->id;
    visit.startAt = card.visit->startAt;
    visit.endAt = card.visit->endAt;
    visit.specialist = card.visit->specialist;
    visit.specialistName = card.visit->specialistName;
    visit.serviceName = firstSaid({card.visit->serviceName, card.serviceName});
    visit.state = *state;
    visit.price = card.visit->price;
    visit.paid = card.visit->paid;
    return visit;
}

} // namespace

LeadCard shownCard(const leads::LeadCard& card, const DeskLists& lists)
{
    LeadCard shown;
    shown.id = card.lead.id;
    shown.stage = card.lead.stage;
    shown.version = card.lead.version;
    shown.arrivedAt = card.lead.arrivedAt;
    shown.stageAt = card.lead.stageAt;
    shown.client = card.lead.client;
    shown.name = card.clientName;
    shown.phone = card.clientPhone;
    shown.handle = card.clientHandle;
    shown.channelKey = card.channelKey;
    shown.temperature = card.lead.temperature;
    shown.serviceName = card.serviceName;
    shown.wishedTime = card.lead.wish;
    shown.visit = shownVisit(card);
    shown.wish = firstSaid({shown.visit ? shown.visit->serviceName : QString(), card.serviceName, card.lead.wish});
    shown.manager = card.lead.manager;
    shown.managerName = card.managerName;
    shown.answered = leads::isAnswered(card.lead);
    if (card.lead.stage == Stage::New && card.lead.takenAt)
        shown.cameBackAt = leads::newSince(card.lead);
    shown.norm = runningNorm(card, lists);
    shown.owed = leads::pressingOwed(card.lead, card.owed, card.channelKind, lists.norms, {lists.hours, lists.zone});
    shown.callbackAt = card.lead.callbackAt;
    shown.lostAt = card.lead.lostAt;
    shown.lostReasonKey = card.lostReasonKey;
    return shown;
}

namespace {

Result<> noteWhoWasTold(backend::Services& services, const staff::Session& session, LeadCards& cards)
{
    std::vector<LeadId> fresh;
    for (const LeadCard& card : cards)
        if (card.stage == Stage::New)
            fresh.push_back(card.id);
    PRIYOM_TRY(const auto told, services.notices.told(session, fresh));
    for (const notices::Notice& notice : told) {
        const auto card =
            std::find_if(cards.begin(), cards.end(), [&](const LeadCard& each) { return each.id == notice.lead; });
        if (card != cards.end())
            card->told = Told{notice.addressee.audience != notices::Audience::Person, notice.issuedAt, notice.cause};
    }
    return {};
}

} // namespace

Result<BoardCards> readBoard(backend::Services& services, const staff::Session& session, const DeskLists& lists, const leads::LeadFilter& filter)
{
    PRIYOM_TRY(const auto columns, services.leadDesk.board(session, filter, kCardsPerColumn));
    BoardCards board;
    for (const leads::BoardColumn& column : columns) {
        board.counts[static_cast<std::size_t>(column.stage)] = static_cast<int>(column.count);
        if (column.stage == Stage::Lost)
            continue;
        for (const leads::LeadCard& card : column.cards)
            board.cards.push_back(shownCard(card, lists));
    }
    PRIYOM_TRY(board.waits, services.leadDesk.waits(session, filter));
    for (const LeadId lead : board.waits.named()) {
        PRIYOM_TRY(const leads::LeadCard card, services.leadDesk.card(session, lead));
        board.waiting.push_back(shownCard(card, lists));
    }
    PRIYOM_CHECK(noteWhoWasTold(services, session, board.cards));
    PRIYOM_CHECK(noteWhoWasTold(services, session, board.waiting));
    leads::LeadFilter own = filter;
    own.manager = session.person;
    own.stages = {Stage::New, Stage::Qualified, Stage::Confirmed};
    const bool asksForOthers = filter.manager && filter.manager != session.person;
    PRIYOM_TRY(board.mine, asksForOthers ? Result<qint64>(0) : services.leadDesk.count(session, own));
    return board;
}

} // namespace priyom::desk

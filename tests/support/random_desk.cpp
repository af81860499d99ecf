// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_desk.h"

#include "core/catalog/origin_store.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/storage/statement.h"

namespace priyom::test {

namespace {

constexpr int kCards = 8;
constexpr int kBareCards = 4;
constexpr int kMostTries = 1000;
constexpr int kBetweenStarts = 50;

const QString kSource = QStringLiteral("2ГИС");

QString phoneOf(int card)
{
    return QStringLiteral("+7912305%1").arg(4400 + card);
}

} // namespace

// What is done often at a desk stands here more than once.
const std::vector<RandomDesk::Action> RandomDesk::kActions = {
    {"lead.add", &RandomDesk::addRequest},
    {"lead.add", &RandomDesk::addRequest},
    {"lead.add by a call", &RandomDesk::addRequestByCall},
    {"lead.edit", &RandomDesk::editRequest},
    {"lead.assign", &RandomDesk::handOver},
    {"lead.assign from the queue", &RandomDesk::takeFromQueue},
    {"lead.move", &RandomDesk::move},
    {"lead.move", &RandomDesk::move},
    {"lead.move", &RandomDesk::move},
    {"visit.book", &RandomDesk::book},
    {"visit.book", &RandomDesk::book},
    {"visit.book without a request", &RandomDesk::bookWithoutRequest},
    {"visit.move", &RandomDesk::moveVisit},
    {"visit.set", &RandomDesk::closeVisit},
    {"visit.set", &RandomDesk::closeVisit},
    {"visit.late", &RandomDesk::noteLate},
    {"visit.comment", &RandomDesk::commentVisit},
    {"visit.move to other terms", &RandomDesk::moveOnOtherTerms},
    {"visit.walk_in", &RandomDesk::walkIn},
    {"visit.walk_in of who is booked", &RandomDesk::takeInBooked},
    {"payment.add", &RandomDesk::pay},
    {"payment.add", &RandomDesk::pay},
    {"payment.add of goods", &RandomDesk::sellGoods},
    {"payment.add of goods given back", &RandomDesk::giveGoodsBack},
    {"payment.add in two ways", &RandomDesk::payInTwoWays},
    {"cash.close", &RandomDesk::closeCash},
    {"touch.add", &RandomDesk::note},
    {"touch.add of the same request", &RandomDesk::tellAgain},
    {"payment.undo", &RandomDesk::cancelPayment},
    {"call.start", &RandomDesk::startCall},
    {"call.end", &RandomDesk::endCall},
    {"call.end", &RandomDesk::endCall},
    {"call.drop", &RandomDesk::dropCall},
    {"call.missed", &RandomDesk::miss},
    {"task.add", &RandomDesk::addTask},
    {"task.add about a client", &RandomDesk::addTaskOfClient},
    {"task change", &RandomDesk::changeTask},
    {"task change", &RandomDesk::changeTask},
    {"client.edit", &RandomDesk::editCard},
    {"client.tag", &RandomDesk::tag},
    {"client.untag", &RandomDesk::untag},
    {"client.consent", &RandomDesk::consent},
    {"client.not_duplicate", &RandomDesk::tellApart},
    {"client.merge", &RandomDesk::merge},
    {"lead.delete", &RandomDesk::deleteRequest},
    {"client.delete", &RandomDesk::deleteCard},
    {"task.delete", &RandomDesk::deleteTask},
    {"bin.restore", &RandomDesk::bringBack},
    {"filter", &RandomDesk::keepFilter},
    {"shift.set", &RandomDesk::setShift},
    {"waiting.add", &RandomDesk::putOnTheList},
    {"waiting.close", &RandomDesk::takeOffTheList},
};

RandomDesk::RandomDesk(unsigned seed, staff::Role role) : m_random(seed), m_session(m_desk.shop.as(role))
{
    for (int card = 0; card < kCards; ++card) {
        m_clients.push_back(leads::leadById(database(), m_desk.shop.addLead(phoneOf(card)))->client);
        // Else a name that comes with a request is noted on the card, and stays there.
        if (!m_cards.edit(m_session, m_clients.back(), {QStringLiteral("Клиент %1").arg(card), {}, {}, {}}))
            qFatal("the card of the test cannot be named");
    }
    if (!catalog::ensureSource(database(), kSource)) // a name that comes with a request stays in its list
        qFatal("the list of the test cannot be made");
    for (int card = 0; card < kBareCards; ++card) // which nothing stands on yet
        m_clients.push_back(bareCard(QStringLiteral("Гость %1").arg(card)));
    m_session.device = QStringLiteral("the desk of the test"); // what stood before was done elsewhere
}

QByteArray RandomDesk::act()
{
    if (below(kBetweenStarts) == 0)
        m_desk.restart();
    for (int attempt = 0; attempt < kMostTries; ++attempt) {
        m_desk.pass(std::chrono::seconds(1 + below(60)));
        const Action& action = kActions[size_t(below(int(kActions.size())))];
        if ((this->*action.take)())
            return action.name;
    }
    return {};
}

ClientId RandomDesk::bareCard(const QString& name)
{
    clients::Client card;
    card.name = name;
    return clients::insertClient(database(), card).value();
}

// Of those that requests come for: what was taken back of them lies in the bin, and a card with it is not deleted.
ClientId RandomDesk::numberedCard()
{
    return m_clients[size_t(below(kCards))];
}

Result<backend::TakenBack> RandomDesk::takeBack()
{
    m_desk.pass(std::chrono::seconds(1));
    return m_desk.takeBack->last(m_session);
}

// One that was found to be another's stands on no screen.
LeadId RandomDesk::lead()
{
    std::vector<LeadId> seen;
    auto query = database().prepare("SELECT id FROM lead WHERE merged_into IS NULL ORDER BY id");
    while (query->next().value())
        seen.push_back(query->id<LeadId>(0));
    return oneOf(seen);
}

leads::LeadDraft RandomDesk::request()
{
    leads::LeadDraft draft;
    draft.channel = below(2) == 0 ? QStringLiteral("whatsapp") : QStringLiteral("call");
    draft.phone = phoneOf(below(kCards));
    draft.name = below(3) == 0 ? word() : QString();
    draft.service = below(2) == 0 ? QStringLiteral("Стрижка") : QString();
    draft.manager = below(2) == 0 ? QStringLiteral("manager") : QString();
    draft.note = below(4) == 0 ? word() : QString();
    return draft;
}

bookings::Appointment RandomDesk::appointment()
{
    bookings::Appointment appointment = m_desk.shop.at(below(20'000) - 5'000);
    appointment.specialist = below(2) == 0 ? QStringLiteral("Анна") : QStringLiteral("Борис");
    appointment.service = below(2) == 0 ? QStringLiteral("Окрашивание") : QStringLiteral("Стрижка");
    appointment.outside = below(2) == 0;
    return appointment;
}

bool RandomDesk::noteVisit(const Result<bookings::Booked>& booked)
{
    if (booked && booked->visit && std::find(m_visits.begin(), m_visits.end(), booked->visit->id) == m_visits.end())
        m_visits.push_back(booked->visit->id);
    return booked.has_value();
}

bool RandomDesk::addRequest()
{
    return m_desk.shop.leads->add(m_session, request()).has_value();
}

bool RandomDesk::addRequestByCall()
{
    touches::Touch told;
    told.direction = touches::Direction::In;
    told.answered = below(2) == 0;
    told.talkSeconds = 40;
    return m_touches.addLead(m_session, request(), told).has_value();
}

bool RandomDesk::editRequest()
{
    leads::LeadEdit edit;
    if (below(2) == 0)
        edit.note = word();
    if (below(2) == 0)
        edit.wish = word();
    if (below(2) == 0)
        edit.temperature = std::optional(leads::Temperature::Hot);
    if (below(3) == 0)
        edit.service = QStringLiteral("Окрашивание");
    const auto seen = leads::leadById(database(), lead());
    if (!seen)
        return false;
    const auto edited = m_desk.shop.leads->edit(m_session, seen->id, edit);
    return edited && edited->version != seen->version; // the same words again are no action
}

bool RandomDesk::handOver()
{
    const auto seen = leads::leadById(database(), lead());
    static const QStringList names{QString(), QStringLiteral("manager"), QStringLiteral("head")};
    if (!seen)
        return false;
    const auto assigned = m_desk.shop.leads->assign(m_session, seen->id, names.at(below(3)));
    return assigned && assigned->version != seen->version;
}

bool RandomDesk::takeFromQueue()
{
    const auto seen = leads::leadById(database(), lead());
    return seen && !seen->manager.isValid() && m_desk.shop.leads->assign(m_session, seen->id, m_session.name).has_value();
}

bool RandomDesk::move()
{
    const auto seen = leads::leadById(database(), lead());
    if (!seen)
        return false;
    bookings::MoveDraft draft;
    draft.lead = seen->id;
    draft.to = leads::kAllStages[below(6)];
    draft.reason = QStringLiteral("price");
    draft.comment = word();
    if (below(2) == 0)
        draft.remindDays = 1 + below(30);
    if (below(3) == 0)
        draft.appointment = appointment();
    const auto moved = m_desk.shop.bookings->moveLead(m_session, draft);
    return noteVisit(moved) && moved->event.isValid() && moved->lead->version != seen->version;
}

bool RandomDesk::book()
{
    return noteVisit(m_desk.shop.bookings->book(m_session, {lead(), {}, {}, {}, appointment(), {}}));
}

bool RandomDesk::bookWithoutRequest()
{
    return noteVisit(m_desk.shop.bookings->book(m_session, {{}, oneOf(m_clients), {}, {}, appointment(), {}}));
}

bool RandomDesk::moveVisit()
{
    return m_desk.shop.bookings->moveVisit(m_session, oneOf(m_visits), appointment()).has_value();
}

bool RandomDesk::moveOnOtherTerms()
{
    bookings::Appointment other = appointment();
    if (below(2) == 0) // for which a receptionist has no right
        other.price = Money::ofMinor(100'000 * (1 + below(4)));
    other.comment = below(2) == 0 ? std::optional(QStringLiteral("Позвонить за час")) : std::nullopt;
    other.channel = below(2) == 0 ? std::optional(QStringLiteral("call")) : std::nullopt;
    return m_desk.shop.bookings->moveVisit(m_session, oneOf(m_visits), other).has_value();
}

bool RandomDesk::commentVisit()
{
    const QString words[] = {QString(), QStringLiteral("С ребёнком"), QStringLiteral("Позвонить за час")};
    return m_desk.shop.bookings->commentVisit(m_session, oneOf(m_visits), words[below(3)]).has_value();
}

bool RandomDesk::closeVisit()
{
    return m_desk.shop.bookings->setVisit(m_session, oneOf(m_visits), bookings::kAllVisitStates[1 + below(4)]).has_value();
}

bool RandomDesk::noteLate()
{
    return m_desk.shop.bookings->noteLate(m_session, oneOf(m_visits), 5 * below(7)).has_value();
}

// Of a card's holder: as with requests, a card that is made with one comes out of the bin to stay.
bool RandomDesk::walkIn()
{
    bookings::WalkInDraft draft;
    draft.specialist = below(2) == 0 ? QStringLiteral("Анна") : QStringLiteral("Борис");
    draft.service = below(2) == 0 ? QStringLiteral("Стрижка") : QString();
    draft.phone = phoneOf(below(kCards));
    draft.outside = below(2) == 0;
    return noteVisit(m_desk.shop.bookings->walkIn(m_session, draft));
}

bool RandomDesk::takeInBooked()
{
    bookings::WalkInDraft draft;
    draft.booked = oneOf(m_visits);
    draft.specialist = below(2) == 0 ? QStringLiteral("Анна") : QString();
    draft.outside = true;
    return draft.booked.isValid() && noteVisit(m_desk.shop.bookings->walkIn(m_session, draft));
}

bool RandomDesk::note()
{
    touches::Touch touch;
    touch.lead = lead();
    touch.kind = below(2) == 0 ? touches::TouchKind::Note : touches::TouchKind::Message;
    touch.body = word();
    return m_touches.add(m_session, touch).has_value();
}

bool RandomDesk::tellAgain()
{
    touches::Touch told;
    told.kind = below(2) == 0 ? touches::TouchKind::Message : touches::TouchKind::Call;
    told.direction = touches::Direction::In;
    told.answered = true;
    told.lead = lead();
    told.body = word();
    leads::LeadEdit said;
    if (below(2) == 0)
        said.wish = word();
    if (below(3) == 0)
        said.source = kSource;
    return m_touches.addAgain(m_session, told, said, below(3) == 0 ? QStringLiteral("head") : QString()).has_value();
}

bool RandomDesk::startCall()
{
    return below(2) == 0 ? m_calls.start(m_session, lead()).has_value()
                         : m_calls.startWith(m_session, oneOf(m_clients)).has_value();
}

bool RandomDesk::endCall()
{
    return m_calls.end(m_session, {tasks::kAllCallOutcomes[below(4)], {}}).has_value();
}

bool RandomDesk::dropCall()
{
    return m_calls.drop(m_session).has_value();
}

bool RandomDesk::miss()
{
    return m_calls.missed(m_session, lead()).has_value();
}

bool RandomDesk::addTask()
{
    tasks::TaskDraft draft;
    draft.lead = lead();
    return addTask(draft);
}

bool RandomDesk::addTaskOfClient()
{
    tasks::TaskDraft draft;
    draft.client = oneOf(m_clients);
    return addTask(draft);
}

bool RandomDesk::addTask(tasks::TaskDraft draft)
{
    draft.text = word();
    draft.due = now() + std::chrono::hours(1 + below(50));
    return m_desk.tasks.add(m_session, draft).has_value();
}

bool RandomDesk::changeTask()
{
    const auto open = m_desk.tasks.list(m_session);
    if (!open || open->empty())
        return false;
    const tasks::Task task = oneOf(*open).task;
    switch (below(4)) {
    case 0:
        return m_desk.tasks.done(m_session, task.id).has_value();
    case 1:
        return m_desk.tasks.cancel(m_session, task.id).has_value();
    case 2:
        return m_desk.tasks.snooze(m_session, task.id, now() + std::chrono::hours(1 + below(50))).has_value();
    default:
        return m_desk.tasks.assign(m_session, task.id, below(2) == 0 ? QStringLiteral("manager") : QString())
            .has_value();
    }
}

bool RandomDesk::editCard()
{
    clients::ClientEdit edit;
    edit.name = word();
    if (below(2) == 0)
        edit.note = word();
    if (below(3) == 0)
        edit.birthday = QDate(1980 + below(30), 5, 4);
    return m_cards.edit(m_session, oneOf(m_clients), edit).has_value();
}

bool RandomDesk::tag()
{
    const auto changed = m_cards.tag(m_session, oneOf(m_clients), oneOfTags());
    return changed && *changed;
}

bool RandomDesk::untag()
{
    const auto changed = m_cards.untag(m_session, oneOf(m_clients), oneOfTags());
    return changed && *changed;
}

bool RandomDesk::consent()
{
    clients::ConsentDraft draft;
    draft.client = numberedCard(); // no consent is ever deleted, nor its card
    draft.kind = clients::kAllConsentKinds[below(4)];
    draft.given = below(3) != 0;
    draft.textVersion = QString::number(1 + below(3));
    return m_cards.noteConsent(m_session, draft).has_value();
}

bool RandomDesk::tellApart()
{
    const auto changed = m_cards.setNotDuplicate(m_session, oneOf(m_clients), oneOf(m_clients), below(2) == 0);
    return changed && *changed;
}

bool RandomDesk::merge()
{
    return m_desk.merges.merge(m_session, {numberedCard(), oneOf(m_clients), below(2) == 0, {}}).has_value();
}

bool RandomDesk::deleteRequest()
{
    return m_desk.bin.deleteLead(m_session, lead()).has_value();
}

bool RandomDesk::deleteCard()
{
    return m_desk.bin.deleteClient(m_session, oneOf(m_clients)).has_value();
}

bool RandomDesk::deleteTask()
{
    const auto open = m_desk.tasks.list(m_session);
    return open && !open->empty() && m_desk.bin.deleteTask(m_session, oneOf(*open).task.id);
}

bool RandomDesk::bringBack()
{
    const auto deleted = m_desk.bin.list(m_session);
    return deleted && !deleted->empty() && m_desk.bin.restore(m_session, oneOf(*deleted).deletion);
}

bool RandomDesk::keepFilter()
{
    const QString name = QStringLiteral("фильтр %1").arg(below(3));
    if (below(3) == 0)
        return m_filters.drop(m_session, name).has_value();
    return m_filters.keep(m_session, {name, {{}, QStringLiteral("call"), {}, leads::kAllArrived[below(5)]}})
        .has_value();
}

bool RandomDesk::setShift()
{
    const PersonId whose = m_session.person;
    const QDate day = QDate(2026, 10, 20).addDays(below(5));
    const auto before = m_desk.schedule.shifts(m_session, day, day.addDays(1));
    if (!before)
        return false;
    schedule::ShiftEdit edit{whose, day, {}, {}};
    for (const schedule::Shift& shift : *before)
        if (shift.person == whose)
            edit.was.push_back({shift.startMinute, shift.endMinute});
    if (below(3) != 0)
        edit.hours.push_back({60 * (8 + below(4)), 60 * (14 + below(6))});
    const auto saved = m_desk.schedule.setShiftDays(m_session, {edit});
    return saved && saved->isValid();
}

bool RandomDesk::putOnTheList()
{
    bookings::WaitingDraft draft;
    switch (below(3)) {
    case 0:
        draft.visit = oneOf(m_visits);
        break;
    case 1:
        draft.lead = lead();
        break;
    default:
        draft.client = oneOf(m_clients);
    }
    draft.note = below(3) == 0 ? word() : QString();
    return m_waiting.add(m_session, draft).has_value();
}

bool RandomDesk::takeOffTheList()
{
    const auto rows = m_waiting.list(m_session);
    return rows && !rows->empty() && m_waiting.close(m_session, oneOf(*rows).waiting.id).has_value();
}

} // namespace priyom::test

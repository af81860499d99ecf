// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_messages.h"

#include "ui/words/near_day.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::clientsui {

using bookings::VisitState;
using desk::MessageKind;

namespace {

// The last visit that is over was missed: nobody came since.
bool waitsToBeWonBack(const cards::ClientCard& card)
{
    const auto over =
        std::find_if(card.visits.begin(), card.visits.end(), [](const cards::CardVisit& visit) { // the latest first
            return visit.state == VisitState::Came || visit.state == VisitState::NoShow;
        });
    return over != card.visits.end() && over->state == VisitState::NoShow;
}

} // namespace

QList<MessageKind> messagesFor(const cards::ClientCard& card, const cards::CardVisit* next,
                               const desk::DeskLists& lists)
{
    QList<MessageKind> kinds;
    if (next != nullptr && next->state == VisitState::Planned)
        kinds = {MessageKind::Confirm, MessageKind::Remind};
    else if (next != nullptr)
        kinds = {MessageKind::Remind};
    else if (waitsToBeWonBack(card))
        kinds = {MessageKind::Return};
    else
        kinds = {MessageKind::Agree};
    if (!lists.address.isEmpty())
        kinds += MessageKind::Way;
    return kinds;
}

QString messageWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Answer:
        return QCoreApplication::translate("ClientMessages", "Ответить");
    case MessageKind::Agree:
        return QCoreApplication::translate("ClientMessages", "Предложить время");
    case MessageKind::Confirm:
        return QCoreApplication::translate("ClientMessages", "Подтвердить");
    case MessageKind::Remind:
        return QCoreApplication::translate("ClientMessages", "Напомнить");
    case MessageKind::Return:
        return QCoreApplication::translate("ClientMessages", "Вернуть");
    case MessageKind::Way:
        break;
    }
    return QCoreApplication::translate("ClientMessages", "Как дойти");
}

QString filledMessage(MessageKind kind, const cards::ClientCard& card, const cards::CardVisit* next,
                      const desk::DeskLists& lists, Instant now)
{
    desk::MessageFacts facts{card.client.name, {}, {}, {}, lists.address};
    if (next != nullptr) {
        facts.service = next->service;
        facts.when = words::spokenMoment(next->startAt, now, lists.zone, lists.messages.language);
        facts.specialist = next->specialistName;
    }
    return desk::filledMessage(desk::messageText(lists.messages, kind), facts, lists.messages.language);
}

} // namespace priyom::clientsui

// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to the client of the card: a message that is copied out of here and written down once it has gone, a call
// with its clock and its result.
#include "ui/clients/clients_page.h"

#include "core/backend/services.h"
#include "ui/calls/call_desk.h"
#include "ui/clients/client_card_view.h"
#include "ui/clients/talk_composer.h"
#include "ui/desk/sent_message.h"
#include "ui/kit/keys.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

#include <algorithm>
#include <utility>

namespace priyom::clientsui {

using backend::Services;
using staff::Session;

void ClientsPage::connectTalk()
{
    connect(&m_view->composer(), &TalkComposer::copied, this, &ClientsPage::sayCopied);
    connect(&m_view->composer(), &TalkComposer::sentAsked, this, &ClientsPage::noteSent);
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_view->write(); });
    connect(m_view, &ClientCardView::callAsked, this, &ClientsPage::call);
    connect(m_calls, &callsui::CallDesk::bookAsked, this, &ClientsPage::bookAfterCall);
    connect(m_calls, &callsui::CallDesk::refuseAsked, this, &ClientsPage::refusalAsked);
    m_calls->read();
}

void ClientsPage::call()
{
    m_calls->toggleWith(m_view->card().client.id, clients::calledBy(m_view->card().client));
}

// The call may have been with somebody whose card is not the one that is open.
void ClientsPage::bookAfterCall(LeadId lead, ClientId client, const callsui::Answered& answered)
{
    const cards::ClientCard& card = m_view->card();
    const bool isOfCard = std::any_of(card.openLeads.begin(), card.openLeads.end(), [lead](const cards::CardLead& each) { return each.id == lead; });
    if (isOfCard || client == card.client.id)
        callsui::tellOf(book(), answered);
    else if (lead.isValid())
        Q_EMIT bookingAsked(lead, client, answered);
    else
        bookFor(client, answered);
}

// Copying sends nothing: that it was sent is said by a key, here or later.
void ClientsPage::sayCopied()
{
    m_shell.toast({tr("Сообщение скопировано. Ушло клиенту?"), tr("Отправлено"), [this] { noteSent(); },
                   QStringLiteral("Shift F5"), theme::Icon::Copy, false});
}

void ClientsPage::noteSent()
{
    const cards::ClientCard& card = m_view->card();
    if (m_sentTo.contains(card.client.id.value)) // a second key quicker than the answer is not a second message
        return;
    m_sentTo.insert(card.client.id.value);
    const LeadId lead = card.openLeads.empty() ? LeadId() : card.openLeads.front().id;
    const desk::CopiedMessage copied = m_view->composer().copiedMessage();
    ++m_pending;
    m_backend.ask(
        this,
        [lead, client = card.client.id, copied](Services& services, const Session& session) { return desk::noteSent(services, session, lead, client, copied); },
        [this, client = card.client](const Result<>& noted) {
            --m_pending;
            m_sentTo.remove(client.id.value);
            if (!noted) {
                sayRefused(noted.error());
                return;
            }
            m_view->composer().sent(client.id);
            offerUndo(tr("%1: сообщение отправлено").arg(words::clientName(client)));
        });
}

} // namespace priyom::clientsui

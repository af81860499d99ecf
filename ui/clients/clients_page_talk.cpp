// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to the client of the card: copied out of here, and written down once it has gone.
#include "ui/clients/clients_page.h"

#include "core/backend/services.h"
#include "ui/clients/client_card_view.h"
#include "ui/clients/talk_composer.h"
#include "ui/desk/sent_message.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

namespace priyom::clientsui {

using backend::Services;
using staff::Session;

// Copying sends nothing: that it was sent is said by a key, here or later.
void ClientsPage::sayCopied()
{
    m_shell.toast({tr("Сообщение скопировано. Ушло клиенту?"), tr("Отправлено"), [this] { noteSent(); },
                   QStringLiteral("Shift F5"), theme::Icon::Copy, false});
}

void ClientsPage::noteSent()
{
    const cards::ClientCard& card = m_view->card();
    const LeadId lead = card.openLeads.empty() ? LeadId() : card.openLeads.front().id;
    const touches::Touch touch = desk::sentMessage(lead, card.client.id, m_view->composer().copiedWords());
    ++m_pending;
    m_backend.ask(
        this, [touch](Services& services, const Session& session) { return services.touches.add(session, touch); },
        [this, client = card.client](const Result<TouchId>& added) {
            --m_pending;
            if (!added) {
                sayRefused(added.error());
                return;
            }
            m_view->composer().sent(client.id);
            offerUndo(tr("%1: сообщение отправлено").arg(words::clientName(client.name)));
        });
}

} // namespace priyom::clientsui

// SPDX-License-Identifier: GPL-3.0-or-later
// F8: the queue of those who wait, which is the shop's and not that of the cards on the screen.
#include "core/backend/services.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/leads_page.h"
#include "ui/words/error_text.h"

namespace priyom::desk {

void LeadsPage::openLead(LeadId lead)
{
    comeFor(lead);
    if (isBoard())
        m_board->board().choose(lead);
    readStory(lead);
}

void LeadsPage::goToNextWaiting()
{
    m_shell.goTo(section());
    ++m_asked;
    m_backend.ask(
        this,
        [last = m_lastWaiting](backend::Services& services, const staff::Session& session) { return services.notices.nextWaiting(session, last); },
        [this](const Result<std::optional<notices::WaitingLead>>& next) {
            ++m_answered;
            if (next)
                showWaiting(*next);
            else
                m_shell.toast({words::errorText(next.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

// Who was answered has left the queue, and the walk begins anew with the one most pressing.
void LeadsPage::showWaiting(const std::optional<notices::WaitingLead>& next)
{
    if (!next) {
        m_shell.toast({tr("Никто не ждёт"), {}, {}, {}, theme::Icon::Check});
        return;
    }
    m_lastWaiting = next->lead;
    showBoard(true);
    if (m_board->board().choose(m_lastWaiting))
        return;
    // The queue is the shop's: a filter that hides who is next would leave another card chosen than the one that is shown.
    if (m_filters->choice() != leads::LeadChoice()) {
        m_filters->choose({});
        m_followed = m_lastWaiting;
        m_shell.toast({tr("Показаны все: очередь общая, фильтр снят"), {}, {}, {}, theme::Icon::Sliders});
        return;
    }
    readStory(m_lastWaiting); // it stands too far down for the board
}

} // namespace priyom::desk

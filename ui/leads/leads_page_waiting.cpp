// SPDX-License-Identifier: GPL-3.0-or-later
// F8: the queue of those who wait, which is the shop's and not that of the cards on the screen.
#include "core/backend/services.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/leads_page.h"
#include "ui/words/error_text.h"

#include <algorithm>

namespace priyom::desk {

void LeadsPage::openLead(LeadId lead)
{
    m_shell.goTo(section());
    readStory(lead);
}

void LeadsPage::goToNextWaiting()
{
    m_shell.goTo(section());
    ++m_asked;
    m_backend.ask(
        this,
        [](backend::Services& services, const staff::Session& session) { return services.notices.waiting(session); },
        [this](const Result<std::vector<notices::WaitingLead>>& queue) {
            ++m_answered;
            if (queue)
                showWaiting(*queue);
            else
                m_shell.toast({words::errorText(queue.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

void LeadsPage::showWaiting(const std::vector<notices::WaitingLead>& queue)
{
    if (queue.empty()) {
        m_shell.toast({tr("Никто не ждёт"), {}, {}, {}, theme::Icon::Check});
        return;
    }
    // Who was answered has left the queue, and the walk begins anew with the one most pressing.
    const auto last = std::find_if(queue.begin(), queue.end(), [this](const notices::WaitingLead& waiting) {
        return waiting.lead == m_lastWaiting;
    });
    const bool walkOn = last != queue.end() && std::next(last) != queue.end();
    m_lastWaiting = walkOn ? std::next(last)->lead : queue.front().lead;
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

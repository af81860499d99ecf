// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/last_undo.h"

#include "core/backend/services.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

namespace priyom::desk {

using backend::TakenBack;

LastUndo::LastUndo(backend::Backend& backend, shell::MainWindow& window, QObject* parent) : QObject(parent), m_backend(backend), m_window(window)
{
    connect(&window, &shell::MainWindow::takeBackAsked, this, &LastUndo::takeBack);
}

void LastUndo::takeBack()
{
    if (std::exchange(m_asks, true))
        return;
    m_backend.ask(
        this, [](backend::Services& services, const staff::Session& session) { return services.takeBack.last(session); },
        [this](const Result<TakenBack>& taken) {
            m_asks = false;
            if (taken)
                m_window.toast({tr("%1: возвращено как было").arg(words::clientName(taken->clientName)), {}, {}, {}, theme::Icon::Undo});
            else
                m_window.toast({words::errorText(taken.error()), {}, {}, {}, theme::Icon::Clock});
        });
}

} // namespace priyom::desk

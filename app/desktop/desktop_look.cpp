// SPDX-License-Identifier: GPL-3.0-or-later
// Language, look and time zone: what is chosen holds at once, in a window that is built anew.
#include "app/desktop/desktop.h"

#include "core/backend/services.h"
#include "ui/words/error_text.h"
#include "ui/words/language.h"
#include "ui/words/zone_text.h"

#include <QApplication>

namespace priyom::desktop {

// Queued: the menu that was clicked belongs to the window that goes.
void Desktop::changeLanguage(const QString& code)
{
    m_look.language = code;
    keepLook();
    words::installLanguage(m_application, code);
    rebuildWindow();
}

// Every page keeps the zone it was made with. Who waits with a form unfinished finds it as it was left, by the former
// zone, and the pages are made anew when it is done with.
void Desktop::changeZone(const QString& id)
{
    auto zone = Zone::named(id);
    if (!zone)
        return; // the shop refused it before
    m_shop.zone = *std::move(zone);
    for (auto& [person, seat] : m_waiting)
        seat.isOfFormerZone = true;
    rebuildWindow();
    m_seat.window->toast({tr("Часовой пояс: %1").arg(words::zoneText(id))});
}

void Desktop::leaveFormerZone()
{
    if (!m_seat.isOfFormerZone || m_seat.window->coverWidget() != nullptr || m_seat.hasUnsaved())
        return;
    rebuildWindow();
    m_seat.window->toast({tr("Часовой пояс: %1").arg(words::zoneText(m_shop.zone.id()))});
}

void Desktop::rebuildWindow()
{
    m_seat.isOfFormerZone = false;
    const QRect place = m_seat.window->geometry();
    const auto shown =
        m_seat.window->currentPage() ? std::optional(m_seat.window->currentPage()->section()) : std::nullopt;
    buildWindow();
    m_seat.window->setGeometry(place);
    m_seat.window->show();
    if (shown)
        m_seat.window->goTo(*shown);
}

void Desktop::takeLook()
{
    if (m_theme.mode() == m_look.mode && m_theme.largeText() == m_look.largeText)
        return; // the system's look has changed, nobody's choice
    m_look.mode = m_theme.mode();
    m_look.largeText = m_theme.largeText();
    keepLook();
}

// The demo keeps nothing, and pictures are no choice of anybody's.
bool Desktop::keepsLook() const
{
    return m_options.pictures.isEmpty() && !m_options.demo;
}

void Desktop::keepLook()
{
    if (!keepsLook())
        return;
    writeLook(m_look);
    if (!m_seat.session.person.isValid()) // before anybody has signed in there is nobody who chose
        return;
    const staff::Look chosen{themeKey(m_look.mode), m_look.largeText, m_look.language, m_look.noticeSound};
    door().ask(
        this,
        [chosen](backend::Services& services, const staff::Session& session) {
            return services.settings.noteLook(session, chosen);
        },
        [this](const Result<>& noted) {
            if (!noted)
                m_seat.window->toast({words::errorText(noted.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

} // namespace priyom::desktop

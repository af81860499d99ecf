// SPDX-License-Identifier: GPL-3.0-or-later
// --pictures of what belongs to the program and to no page: the sheet of keys and the sign-in.
#include "app/desktop/desktop.h"

#include "app/desktop/pictures.h"
#include "core/backend/services.h"
#include "ui/signin/entry_pane.h"
#include "ui/signin/sign_in_page.h"
#include "ui/words/language.h"

#include <QApplication>

#include <chrono>

namespace priyom::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kPicturedShift = 5h + 13min; // of the first tile of the picture

} // namespace

// The page of sign-in is drawn with the people there are, also of a shop that asks nobody who they are.
void Desktop::readPeopleForPictures()
{
    const auto read = [now = m_clock->now()](backend::Services& services,
                                             const staff::Session& session) -> Result<backend::Threshold> {
        backend::Threshold threshold;
        PRIYOM_TRY(threshold.faces, services.signIn.faces());
        if (!threshold.faces.empty() || !session.person.isValid())
            return threshold;
        PRIYOM_TRY(const auto people, services.staff.list(session));
        for (const staff::Person& person : people)
            if (person.active && person.roles != staff::Roles{staff::Role::Specialist})
                threshold.faces.push_back(
                    {person.id, person.name, person.roles, {staff::Way::Password, staff::Way::Pin}});
        if (!threshold.faces.empty())
            threshold.atWorkSince[threshold.faces.front().person] = now - kPicturedShift;
        return threshold;
    };
    m_backend.ask(this, read, [this](const Result<backend::Threshold>& threshold) {
        if (threshold)
            drawPictures(*threshold);
        else
            refuse(threshold.error());
    });
}

void Desktop::drawPictures(const backend::Threshold& threshold)
{
    const QString suffix =
        (m_theme.isDark() ? QStringLiteral("-dark") : QString()) %
        (m_theme.largeText() ? QStringLiteral("-large") : QString()) %
        (words::languageFromKey(m_look.language) == words::Language::English ? QStringLiteral("-en") : QString());
    auto* pictures = new Pictures(*m_seat.window, m_options.pictures, suffix, m_options.page, this);
    for (const shell::Picture& picture : m_pictures)
        pictures->add(picture);
    pictures->add({QStringLiteral("keys-help"), [this] { openKeySheet(); }});
    pictures->add({QStringLiteral("sign-in"), [this, threshold] {
                       signin::SignInPage* page = cover();
                       if (m_shop.entry == backend::Backend::Entry::FirstStart)
                           page->showFirstStart();
                       else
                           page->show(threshold, threshold.faces.empty() ? PersonId() : threshold.faces.front().person);
                       page->entry().fillForPicture(2);
                   }});
    connect(pictures, &Pictures::finished, &m_application, &QCoreApplication::exit, Qt::QueuedConnection);
    pictures->start();
}

} // namespace priyom::desktop

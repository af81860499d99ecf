// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at the desk: the window is covered until somebody has said who they are, and each finds their own.
#include "app/desktop/desktop.h"

#include "ui/signin/sign_in_page.h"

namespace priyom::desktop {

void Desktop::lock()
{
    if (m_shop.entry == backend::Backend::Entry::Open || m_seat.window->coverWidget() != nullptr)
        return;
    m_idle.stop();
    cover()->showPeople(m_seat.session.person);
}

// Of a shop that lets everybody in.
void Desktop::askForPassword()
{
    if (m_seat.window->coverWidget() != nullptr)
        return;
    signin::SignInPage* page = cover();
    connect(page, &signin::SignInPage::dismissed, m_seat.window.get(), &shell::MainWindow::uncover,
            Qt::QueuedConnection);
    page->showOpenShop(m_seat.session.name);
}

signin::SignInPage* Desktop::cover()
{
    auto* page = new signin::SignInPage(m_theme, m_backend.another(), *m_clock, m_shop.zone,
                                        {shopName(), m_shop.address, QStringLiteral(PRIYOM_VERSION)});
    // Queued: the page that says so may go with its window.
    connect(
        page, &signin::SignInPage::entered, this,
        [this, still = QPointer<signin::SignInPage>(page)](const staff::Session& session) {
            if (still)
                enter(still, session);
        },
        Qt::QueuedConnection);
    m_seat.window->cover(page);
    return page;
}

// Queued signals of a door that belongs to one who waits: only who is at the desk is sent away at once.
void Desktop::sendAway(const backend::Backend* dismissedAt)
{
    if (m_seat.door.get() == dismissedAt)
        lock();
}

void Desktop::enter(signin::SignInPage* page, const staff::Session& session)
{
    if (m_shop.entry == backend::Backend::Entry::Open) {
        open(); // with a lock, and with the password that was set just now
        return;
    }
    m_shop.entry = backend::Backend::Entry::SignIn;
    const bool isSame = session.person == m_seat.session.person && session.roles == m_seat.session.roles;
    if (isSame)
        m_seat.window->uncover();
    else
        changePerson(session, page->takeDoor());
    m_idle.start(m_clock, std::chrono::minutes(m_shop.lockMinutes));
}

void Desktop::changePerson(const staff::Session& session, std::unique_ptr<backend::Backend> door)
{
    const QRect place = m_seat.window->geometry();
    const Qt::WindowStates states = m_seat.window->windowState();
    connect(door.get(), &backend::Backend::dismissed, this, [this, at = door.get()] { sendAway(at); });
    Seat last = std::exchange(m_seat, Seat{session, std::move(door), nullptr});
    if (auto waiting = m_waiting.extract(session.person); waiting && waiting.mapped().session.roles == session.roles)
        m_seat = std::move(waiting.mapped());
    else
        buildWindow();
    m_seat.window->setGeometry(place);
    m_seat.window->setWindowState(states);
    m_seat.window->show();
    m_seat.window->activateWindow();
    m_seat.window->uncover();
    last.window->hide();
    if (last.session.person.isValid() && last.hasUnsaved())
        m_waiting.insert_or_assign(last.session.person, std::move(last));
}

} // namespace priyom::desktop

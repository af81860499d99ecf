// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the parts of the program and joins them. A change of language, of zone or of person builds the window anew: every word and
// every section is then right. Who leaves a form unfinished finds it again at the next sign-in.
#pragma once

#include "app/desktop/idle_lock.h"
#include "app/desktop/look_store.h"
#include "app/desktop/options.h"
#include "app/desktop/seat.h"
#include "core/backend/sign_in_desk.h"

#include <QTimer>

#include <map>
#include <memory>

namespace priyom::shell {
class Patience;
}

namespace priyom::signin {
class SignInPage;
}

namespace priyom::desktop {

class Desktop final : public QObject
{
    Q_OBJECT

public:
    // Every shop that is opened gets a clock of its own; a test makes one that it moves.
    using ClockMaker = std::function<std::shared_ptr<SwitchedClock>()>;
    Desktop(QApplication& application, Options options, ClockMaker makeClock = [] { return std::make_shared<SwitchedClock>(); });
    ~Desktop() override;

    // Shows the window, or draws the pictures and quits.
    void start();
    // Hides the work and asks who is there; nothing in a shop without sign-in.
    void lock();
    void askForPassword();
    [[nodiscard]] shell::MainWindow* window() const { return m_seat.window.get(); }
    [[nodiscard]] const staff::Session& session() const { return m_seat.session; }

private:
    void open();
    void opened(const Result<backend::Backend::ShopFacts>& facts, std::shared_ptr<const Clock> clock);
    void refuse(const Error& error);
    [[nodiscard]] std::function<void()> wayToDemo();
    void openDemo();
    void openDemoBeside();
    void buildWindow();
    [[nodiscard]] QString shopName() const;
    void showShop();
    void readShop();
    void addMenus();
    [[nodiscard]] signin::SignInPage* cover();
    void sendAway(const backend::Backend* dismissedAt);
    void enter(signin::SignInPage* page, const staff::Session& session);
    void changePerson(const staff::Session& session, std::unique_ptr<backend::Backend> door);
    [[nodiscard]] backend::Backend& door() { return m_seat.door ? *m_seat.door : m_backend; }
    void changeLanguage(const QString& code);
    void changeZone(const QString& zone);
    void leaveFormerZone();
    void rebuildWindow();
    void takeLook();
    [[nodiscard]] bool keepsLook() const;
    void keepLook();
    void openKeySheet();
    void showTime();
    void drawPictures(const backend::Threshold& threshold);
    void readPeopleForPictures();

    QApplication& m_application;
    Options m_options;
    ClockMaker m_makeClock;
    Look m_look;
    theme::Theme m_theme;
    std::shared_ptr<const Clock> m_clock; // the shown shop's
    backend::Backend m_backend;
    backend::Backend::ShopFacts m_shop;
    QList<shell::Picture> m_pictures; // of what belongs to no page
    std::unique_ptr<shell::Patience> m_patience; // until the first window is there
    Seat m_seat; // before the backend, which its pages ask
    std::map<PersonId, Seat> m_waiting;
    QTimer m_second;
    IdleLock m_idle;
};

} // namespace priyom::desktop

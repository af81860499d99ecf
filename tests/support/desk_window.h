// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real shop in memory, for tests that press keys. Everything passes through the database thread as
// it does for a person; what is typed is typed letter by letter, also in Russian.
#pragma once

#include "core/backend/services.h"
#include "core/backend/sign_in_desk.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_store.h"
#include "tests/support/by_keys.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/table_screen.h"
#include "ui/shell/main_window.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QtTest>

namespace priyom::test {

// Before the first window: the language and the fonts of the program; false where a font cannot be read.
inline bool inRussian()
{
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    return theme::loadFonts();
}

// To a card of the board by the arrows, column by column; false where none of them leads there.
inline bool goToCard(desk::LeadsPage& page, LeadId lead)
{
    constexpr int kColumns = 5;
    const auto current = [&page] {
        desk::BoardView& board = page.boardScreen().board();
        return board.current() ? board.current()->id : LeadId();
    };
    press(Qt::Key_1, Qt::ControlModifier); // where the work begins
    for (int column = 0; column < kColumns; ++column)
        press(Qt::Key_Left);
    for (int column = 0; column < kColumns; ++column) {
        press(Qt::Key_Home);
        for (LeadId before; current() != lead && current() != before;) {
            before = current();
            press(Qt::Key_Down);
        }
        if (current() == lead)
            return true;
        press(Qt::Key_Right);
    }
    return false;
}

// To a row of the table, which stands in place of the board.
inline bool goToRow(desk::LeadsPage& page, LeadId lead)
{
    const auto current = [&page] { return page.tableScreen().current() ? page.tableScreen().current()->id : LeadId(); };
    press(Qt::Key_1, Qt::ControlModifier);
    for (const Qt::Key way : {Qt::Key_Up, Qt::Key_Down}) {
        for (LeadId before; current() != lead && current() != before;) {
            before = current();
            press(way);
        }
    }
    return current() == lead;
}

class DeskWindow final
{
public:
    DeskWindow()
    {
        theme.setMode(theme::ColorMode::Light);
        theme.setReducedMotion(true);
        theme.applyTo(*qApp);
    }

    static Zone zone() { return *Zone::named(QStringLiteral("Asia/Yekaterinburg")); }
    static Instant moment(int day, int hour, int minute) { return zone().instant(QDate(2026, 10, day), QTime(hour, minute)); }

    using Fill = std::function<Result<>(backend::Services&, const staff::Session&)>;

    // Opens the shop, lets `fill` put in what the test needs, shows the window.
    bool open(Fill fill)
    {
        return openShop([clock = shared] { return backend::Shop::openInMemory(shopOf(kOwner), clock); }) && ask<void>(std::move(fill)) && show();
    }

    // A shop that wants to know who comes: filled by its owner, and then this person, whom `fill` need not add, signs in
    // with a PIN of their own and has the rights of that role.
    bool openAs(const QString& name, staff::Role role, Fill fill)
    {
        static constexpr const char* kPin = "2580";
        PersonId person;
        const bool opened = openShop([&, clock = shared]() -> Result<std::unique_ptr<backend::Shop>> {
            PRIYOM_TRY(const QByteArray hash, staff::hashSecret(staff::Secret(kPin)));
            backend::NewShop guarded = shopOf(kOwner);
            guarded.open = false;
            guarded.hashes = staff::OwnerHashes{hash, hash};
            PRIYOM_TRY(auto shop, backend::Shop::openInMemory(guarded, clock));
            PRIYOM_TRY(owner.person, staff::personByName(shop->database(), kOwner));
            PRIYOM_TRY(const staff::Person added, shop->services().staff.add(owner, name, {role}));
            PRIYOM_CHECK(staff::putSecretHash(shop->database(), added.id, staff::Way::Pin, hash, clock->now()));
            PRIYOM_CHECK(fill(shop->services(), owner));
            person = added.id;
            return shop;
        });
        if (!opened)
            return false;
        std::optional<staff::Session> entered;
        backend::SignInDesk door(backend, &backend);
        door.signIn(person, staff::Way::Pin, staff::Secret(kPin), [&entered](const Result<staff::Session>& session) {
            if (session)
                entered = *session;
        });
        return QTest::qWaitFor([&entered] { return entered.has_value(); }, kSlowHash) && show();
    }

    // The same question by the owner, who sees everything, in a shop that was opened as somebody else.
    template <class T>
    std::optional<std::conditional_t<std::is_void_v<T>, bool, T>> askAsOwner(std::function<Result<T>(backend::Services&, const staff::Session&)> action)
    {
        return ask<T>([action, session = owner](backend::Services& services, const staff::Session&) { return action(services, session); });
    }

    // One question to the services, waited for.
    template <class T>
    std::optional<std::conditional_t<std::is_void_v<T>, bool, T>> ask(std::function<Result<T>(backend::Services&, const staff::Session&)> action)
    {
        std::optional<std::conditional_t<std::is_void_v<T>, bool, T>> answer;
        bool done = false;
        backend.ask(&backend, action, [&](const Result<T>& result) {
            done = true;
            if (!result)
                qWarning().noquote() << int(result.error().code) << result.error().subject << result.error().detail;
            if constexpr (std::is_void_v<T>) {
                if (result)
                    answer = true;
            } else {
                if (result)
                    answer = *result;
            }
        });
        return QTest::qWaitFor([&] { return done; }) ? answer : std::nullopt;
    }

    // The change feed comes after the answer to what made the change, and before the answer to the next question.
    bool turn()
    {
        return ask<void>([](backend::Services&, const staff::Session&) { return Result<>(); }).has_value();
    }

    bool settle()
    {
        return turn() && QTest::qWaitFor([this] { return page->isSettled(); });
    }

    bool goToCard(LeadId lead) { return test::goToCard(*page, lead); }
    bool goToRow(LeadId lead) { return test::goToRow(*page, lead); }
    // To the table from the board, and back.
    bool turnForm()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        return settle();
    }

    desk::BoardView& board() { return page->boardScreen().board(); }
    int countIn(leads::Stage stage) { return board().column(stage).model().rowCount(); }
    kit::DialogFrame* dialog() { return window.overlays().top(); }

    std::shared_ptr<FixedClock> shared = std::make_shared<FixedClock>(moment(15, 14, 5));
    FixedClock& clock = *shared;
    theme::Theme theme;
    backend::Backend backend;
    shell::MainWindow window{theme};
    desk::LeadsPage* page = nullptr;
    staff::Session owner{PersonId(), kOwner, {staff::Role::Owner}, QStringLiteral("test")};

private:
    static inline const QString kOwner = QStringLiteral("Ирина Павлова");
    static constexpr int kSlowHash = 20'000;

    static backend::NewShop shopOf(const QString& owner)
    {
        backend::NewShop shop;
        shop.zone = QStringLiteral("Asia/Yekaterinburg");
        shop.name = QStringLiteral("Клиника «Линия»");
        shop.address = QStringLiteral("Челябинск, ул. Труда, 78");
        shop.owner = owner;
        return shop;
    }

    bool openShop(backend::Backend::Opener opener)
    {
        std::optional<bool> opened;
        backend.open(std::move(opener), &backend, [&opened](const Result<backend::Backend::ShopFacts>& facts) { opened = facts.has_value(); });
        return QTest::qWaitFor([&opened] { return opened.has_value(); }, kSlowHash) && *opened;
    }

    bool show()
    {
        page = new desk::LeadsPage(theme, backend, window, clock, zone());
        window.addPage(page);
        page->join(window);
        window.resize(1440, 870);
        window.show();
        return QTest::qWaitForWindowActive(&window) && settle();
    }
};

} // namespace priyom::test

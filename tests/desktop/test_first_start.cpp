// SPDX-License-Identifier: GPL-3.0-or-later
// The window as the program joins it, over a shop that was made a moment ago: «лид сохранится, даже если ничего не настроено».
#include "app/desktop/opening.h"
#include "app/desktop/pages.h"
#include "core/backend/services.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_window.h"
#include "tests/support/stray_windows.h"
#include "tests/support/verify_result.h"
#include "ui/kit/button.h"
#include "ui/theme/fonts.h"
#include "ui/words/typed_hours.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace priyom;
using namespace priyom::test;

class TestFirstStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aNewShopIsNotOpenAtNight()
    {
        const QTemporaryDir folder;
        desktop::Options options;
        options.database = folder.filePath(QStringLiteral("shop.priyom"));
        const auto shop = desktop::openerFor(options, std::make_shared<SwitchedClock>(), QStringLiteral("Владелец"))();
        QVERIFY(shop);
        const auto hours = schedule::readOpeningHours((*shop)->database());
        QVERIFY(hours);
        QCOMPARE(words::weekText(hours->week), QStringLiteral("пн–сб 9:00–20:00"));
    }

    void inANewShopTheRequestsAreTheOwnersWhoWritesThemDown()
    {
        const QTemporaryDir folder;
        desktop::Options options;
        options.database = folder.filePath(QStringLiteral("shop.priyom"));
        const auto shop = desktop::openerFor(options, std::make_shared<SwitchedClock>(), QStringLiteral("Анна"))();
        QVERIFY(shop);
        const auto persons = staff::allPersons((*shop)->database());
        QVERIFY(persons);
        QCOMPARE(persons->size(), std::size_t(1));
        const staff::Session anna{persons->front().id, persons->front().name, persons->front().roles, {}};
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.phone = QStringLiteral("+79123054418");
        const auto lead = (*shop)->services().leads.add(anna, draft);
        QVERIFY_RESULT(lead);
        const auto page = (*shop)->services().reports.ownerDashboard(anna, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->managers.size(), std::size_t(1));
        QCOMPARE(page->managers.front().of, reports::RowOf::Person);
        QCOMPARE(page->managers.front().name, QStringLiteral("Анна"));
    }

    void theFirstRequestIsSavedAndTakenOnByKeysAlone()
    {
        StrayWindows strays;
        theme::Theme theme;
        theme.setReducedMotion(true);
        const auto clock = std::make_shared<FixedClock>(DeskWindow::moment(15, 14, 5));
        const Zone zone = DeskWindow::zone();
        backend::Backend backend;
        std::optional<staff::Session> session;
        backend.open([clock] {
                         backend::NewShop shop{QStringLiteral("Asia/Yekaterinburg"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Владелец"), true};
                         shop.week[0] = {{9 * 60, 20 * 60}};
                         return backend::Shop::openInMemory(shop, clock);
                     },
                     &backend, [&](const Result<backend::Backend::ShopFacts>& facts) {
                         if (facts)
                             session = facts->session;
                     });
        QTRY_VERIFY(session);
        const QTimer second;
        shell::MainWindow window(theme);
        desktop::addPages(window, theme, {backend, *clock, zone, *session, [] {}, second, false, [](bool) {}, true, [](bool) {}});
        window.resize(1440, 870);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        shell::Page* page = window.pages().first();
        QTRY_VERIFY(page->isSettled());
        QVERIFY(says(window, QStringLiteral("Здравствуйте. Начнём с малого"))); // nobody is greeted by the word for their role
        QVERIFY(says(window, QStringLiteral("Часы работы: пн 9:00–20:00, пояс Екатеринбург. Другие?")));

        window.resize(1366, 700); // a small screen with a title bar
        const auto buttons = window.findChildren<kit::KeycapButton*>();
        QTRY_VERIFY(std::all_of(buttons.begin(), buttons.end(), [](const kit::KeycapButton* button) {
            return !button->isVisible() || button->height() >= button->minimumSizeHint().height();
        }));
        window.resize(1440, 870);

        press(Qt::Key_F2);
        QTRY_VERIFY(window.overlays().top());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        typeText(QStringLiteral("89123054418"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!window.overlays().top());
        QTRY_COMPARE(stageOf(backend), std::optional(leads::Stage::New));

        QTRY_VERIFY(page->isSettled());
        press(Qt::Key_F6);
        QTRY_COMPARE(stageOf(backend), std::optional(leads::Stage::Qualified));
        QTRY_VERIFY(page->isSettled());
        press(Qt::Key_F4); // the choice went along with the card
        QTRY_VERIFY(window.overlays().top());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window.overlays().top());
        for (shell::Page* each : window.pages()) {
            window.goTo(each->section());
            QTRY_VERIFY(each->isSettled());
        }
        QCOMPARE(strays.take(), QStringList());
    }

private:
    static bool says(const QWidget& window, const QString& text)
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    static std::optional<leads::Stage> stageOf(backend::Backend& backend)
    {
        std::optional<leads::Stage> stage;
        bool done = false;
        backend.ask(&backend, [](backend::Services& services, const staff::Session& session) { return services.leadDesk.card(session, LeadId(1)); },
                    [&](const Result<leads::LeadCard>& card) {
                        done = true;
                        if (card)
                            stage = card->lead.stage;
                    });
        return QTest::qWaitFor([&] { return done; }) ? stage : std::nullopt;
    }
};

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"

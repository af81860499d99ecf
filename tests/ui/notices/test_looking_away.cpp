// SPDX-License-Identifier: GPL-3.0-or-later
// Where a notice is said: in the window to who looks at it, on the desktop of the system while the sign-in page stands over
// the work. What could not be said in the window waits.
#include "tests/support/desk_window.h"
#include "tests/support/desktop_bus.h"
#include "ui/notices/notice_dialog.h"
#include "ui/notices/notice_watch.h"
#include "ui/words/language.h"

#include <QLabel>
#include <QSignalSpy>

using namespace priyom;
using namespace std::chrono_literals;
using backend::Services;
using noticesui::NoticeWatch;
using staff::Session;
using test::DeskWindow;

namespace {

std::function<Result<>(Services&, const Session&)> guests(int count)
{
    return [count](Services& services, const Session& session) -> Result<> {
        for (int n = 0; n < count; ++n) {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.name = QStringLiteral("Гость %1").arg(n);
            draft.at = DeskWindow::moment(15, 14, 5) - n * 10s; // none falls due with another
            PRIYOM_CHECK(services.leads.add(session, draft));
        }
        return {};
    };
}

} // namespace

class TestLookingAway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::inRussian());
        words::installLanguage(*QCoreApplication::instance(), QStringLiteral("ru"));
        if (!test::DesktopBus::isThere())
            QSKIP("there is no dbus-daemon here");
        QVERIFY(m_bus.start());
    }
    void init()
    {
        m_desktop = std::make_unique<test::Notifications>();
        QVERIFY(m_bus.show(*m_desktop));
        m_walks = 0;
    }
    void cleanup() { QVERIFY(m_bus.hide()); }
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void whoLooksAtTheWindowSeesItThere()
    {
        DeskWindow desk;
        QVERIFY(desk.open(guests(1)));
        const auto watch = watchOf(desk);
        QVERIFY(late(desk, *watch));
        watch->tick();
        QTRY_VERIFY(desk.window.hasToast());
        QVERIFY(m_desktop->said.isEmpty());
    }

    void whoIsToSignInIsToldWithoutNamesAndOnceMoreWhenIn()
    {
        DeskWindow desk;
        QVERIFY(desk.open(guests(1)));
        const auto watch = watchOf(desk);
        desk.window.cover(new QWidget);
        QVERIFY(late(desk, *watch));
        QTRY_COMPARE(m_desktop->said, QStringList{QStringLiteral("Лид № 1 ждёт ответа дольше нормы")});
        for (int beat = 0; beat < 3; ++beat)
            watch->tick();
        QVERIFY(!desk.window.hasToast()); // other eyes may be on the screen
        desk.window.uncover();
        watch->tick();
        QTRY_VERIFY(desk.window.hasToast());
        QVERIFY(toastText(desk).contains(QStringLiteral("Гость 0")));
        desk.window.clearToast();
        watch->tick();
        QVERIFY(!desk.window.hasToast()); // once
    }

    void whoClicksItWhileLockedComesToTheQueueAfterSigningIn()
    {
        DeskWindow desk;
        QVERIFY(desk.open(guests(1)));
        const auto watch = watchOf(desk);
        desk.window.cover(new QWidget);
        QVERIFY(late(desk, *watch));
        QTRY_COMPARE(m_desktop->said.size(), 1);
        QSignalSpy clicked(&watch->notifier(), &noticesui::SystemNotifier::opened);
        QVERIFY(m_bus.click());
        QTRY_COMPARE(clicked.size(), 1);
        watch->tick();
        QCOMPARE(m_walks, 0); // nobody is there to answer
        desk.window.uncover();
        watch->tick();
        QCOMPARE(m_walks, 1);
        watch->tick();
        QCOMPARE(m_walks, 1);
    }

    void ofALeadOnlyTheLastWordWaits()
    {
        DeskWindow desk;
        QVERIFY(desk.open(guests(1)));
        const auto watch = watchOf(desk);
        desk.window.cover(new QWidget);
        for (const Milliseconds passed : {Milliseconds(3min + 1ms), Milliseconds(13min), Milliseconds(16min)}) {
            desk.clock.advance(passed);
            QVERIFY(beat(desk, *watch));
        }
        desk.window.uncover();
        watch->tick();
        QTRY_VERIFY(desk.window.hasToast());
        QVERIFY2(toastText(desk).contains(QStringLiteral("владельцу")), qPrintable(toastText(desk)));
        desk.window.clearToast();
        watch->tick();
        QVERIFY(!desk.window.hasToast());
    }

    void manyAreSummedUpInOne()
    {
        DeskWindow desk;
        QVERIFY(desk.open(guests(7)));
        const auto watch = watchOf(desk);
        desk.window.cover(new QWidget);
        for (int step = 0; step < 20; ++step) {
            desk.clock.advance(10s);
            QVERIFY(beat(desk, *watch));
        }
        desk.window.uncover();
        watch->tick();
        QTRY_VERIFY(desk.window.hasToast());
        QVERIFY2(toastText(desk).contains(QStringLiteral("новых уведомлений")), qPrintable(toastText(desk)));
        desk.window.clearToast();
        watch->tick();
        QVERIFY(!desk.window.hasToast());
        QCOMPARE(watch->unseen(), 7); // all of them stand in the list
    }

private:
    static QString toastText(const DeskWindow& desk)
    {
        for (const QLabel* label : desk.window.findChildren<QLabel*>())
            if (label->isVisible() && label->window() == &desk.window &&
                desk.window.toastPlace().contains(label->mapTo(&desk.window, QPoint(1, 1))))
                if (!label->text().isEmpty())
                    return label->text();
        return {};
    }
    static bool beat(DeskWindow& desk, NoticeWatch& watch)
    {
        if (!desk.settle())
            return false;
        watch.tick();
        return QTest::qWaitFor([&] { return watch.isSettled(); }) && desk.settle();
    }
    // All that were there pass the limit of the first reply.
    static bool late(DeskWindow& desk, NoticeWatch& watch)
    {
        if (!beat(desk, watch))
            return false;
        desk.clock.advance(3min + 1ms);
        return beat(desk, watch);
    }
    std::unique_ptr<NoticeWatch> watchOf(DeskWindow& desk)
    {
        const auto steady = [clock = desk.shared] { return Milliseconds(clock->now().ms); };
        if (!desk.ask<void>([steady](Services& services, const Session&) -> Result<> {
                services.notices.setSteady(steady);
                return {};
            }))
            return nullptr;
        return std::make_unique<NoticeWatch>(desk.theme, desk.backend, desk.window, desk.clock, m_zone,
                                             noticesui::NoticeWays{[](LeadId) {}, [this] { ++m_walks; }}, false, steady);
    }

    const Zone m_zone = DeskWindow::zone();
    test::DesktopBus m_bus;
    std::unique_ptr<test::Notifications> m_desktop;
    int m_walks = 0;
};

QTEST_MAIN(TestLookingAway)
#include "test_looking_away.moc"

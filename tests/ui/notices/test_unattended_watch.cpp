// SPDX-License-Identifier: GPL-3.0-or-later
// Before anybody has signed in, and while a specialist looks at the own calendar, the norms run on: what falls due is said
// to the room without names and stands there for whom it is meant.
#include "tests/support/desk_window.h"
#include "tests/support/desktop_bus.h"
#include "ui/notices/unattended_watch.h"
#include "ui/words/language.h"

using namespace priyom;
using namespace std::chrono_literals;
using backend::Services;
using noticesui::UnattendedWatch;
using staff::Session;
using test::DeskWindow;

class TestUnattendedWatch final : public QObject
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
        QVERIFY(m_bus.show(m_desktop));
    }
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void theRoomIsToldAndTheDeskFindsItLater()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.name = QStringLiteral("Гость");
            draft.at = DeskWindow::moment(15, 14, 5);
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        const auto steady = [clock = desk.shared] { return Milliseconds(clock->now().ms); };
        QVERIFY(desk.ask<void>([steady](Services& services, const Session&) -> Result<> {
            services.notices.setSteady(steady);
            return {};
        }));
        const auto door = desk.backend.another(); // nobody is signed in at it
        UnattendedWatch watch(*door, desk.window, desk.clock, false, steady);
        watch.tick();
        QTRY_VERIFY(watch.isSettled());
        QVERIFY(m_desktop.said.isEmpty());
        desk.clock.advance(3min + 1ms);
        watch.tick();
        QTRY_COMPARE(m_desktop.said, QStringList{QStringLiteral("Лид № 1 ждёт ответа дольше нормы")});
        const auto found = desk.ask<std::vector<notices::NoticeLine>>([](Services& services, const Session& session) { return services.notices.list(session); });
        QVERIFY(found);
        QCOMPARE(notices::unseenCount(notices::onePerLead(*found)), 1);
    }

private:
    test::DesktopBus m_bus;
    test::Notifications m_desktop;
};

QTEST_MAIN(TestUnattendedWatch)
#include "test_unattended_watch.moc"

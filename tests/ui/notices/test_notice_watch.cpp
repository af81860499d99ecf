// SPDX-License-Identifier: GPL-3.0-or-later
// The watch in the real window: what falls due is shown there, on the bell, and on the desktop of the system, which
// here is a bus of its own.
#include "tests/support/desk_window.h"
#include "tests/support/desktop_bus.h"
#include "ui/notices/notice_dialog.h"
#include "ui/notices/notice_watch.h"
#include "ui/shell/corner.h"
#include "ui/theme/fonts.h"
#include "ui/words/notice_text.h"

#include <QDBusPendingCallWatcher>

#include <atomic>

using namespace priyom;
using namespace std::chrono_literals;
using backend::Services;
using noticesui::NoticeWatch;
using staff::Session;
using test::DeskWindow;
using test::press;

namespace {

Result<> addLead(Services& services, const Session& session, const QString& name)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("whatsapp");
    draft.name = name;
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

Result<> oneLead(Services& services, const Session& session)
{
    return addLead(services, session, QStringLiteral("Глеб <b>Фомин</b>"));
}

} // namespace

class TestNoticeWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
        if (!test::DesktopBus::isThere())
            QSKIP("there is no dbus-daemon here");
        QVERIFY(m_bus.start());
    }

    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void init()
    {
        m_asked.clear();
        m_moved = 0ms;
    }

    void whatFallsDueIsShownOnceAndOnTheBell()
    {
        DeskWindow desk;
        QVERIFY(desk.open(oneLead));
        const auto watch = watchOf(desk);
        beat(desk, *watch);
        QCOMPARE(watch->unseen(), 0);
        QVERIFY(!desk.window.hasToast());
        desk.clock.advance(3min + 1ms);
        beat(desk, *watch);
        QCOMPARE(watch->unseen(), 1);
        watch->tick();
        QTRY_VERIFY(desk.window.hasToast());
        const auto buttons = desk.window.findChildren<kit::KeycapButton*>();
        const auto open = std::find_if(buttons.begin(), buttons.end(), [](const auto* each) { return each->text() == QStringLiteral("Открыть"); });
        QVERIFY(open != buttons.end());
        (*open)->click();
        QCOMPARE(m_asked, QStringList{QStringLiteral("lead 1")});
        QVERIFY(!desk.window.hasToast());
        desk.clock.advance(1s);
        beat(desk, *watch);
        watch->tick();
        QVERIFY(!desk.window.hasToast());
        QCOMPARE(watch->unseen(), 1);
    }

    void theListOpensTheLeadAndPutsTheBellToRest()
    {
        DeskWindow desk;
        QVERIFY(desk.open(oneLead));
        const auto watch = watchOf(desk);
        beat(desk, *watch);
        desk.clock.advance(31min);
        beat(desk, *watch);
        QCOMPARE(watch->unseen(), 1);
        watch->openList();
        QTRY_VERIFY(desk.dialog());
        const auto* table = desk.dialog()->findChild<kit::TextTable*>();
        QCOMPARE(table->model()->rowCount(), 1); // of the six about one lead the newest
        QVERIFY(table->currentRowText().contains(QStringLiteral("сообщаем владельцу")));
        QTRY_COMPARE(watch->unseen(), 0);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(m_asked, QStringList{QStringLiteral("lead 1")});
    }

    void anAnsweredLeadNoLongerRings()
    {
        DeskWindow desk;
        QVERIFY(desk.open(oneLead));
        const auto watch = watchOf(desk);
        beat(desk, *watch);
        desk.clock.advance(31min);
        beat(desk, *watch);
        QCOMPARE(watch->unseen(), 1);
        QVERIFY(desk.board().choose(LeadId(1)));
        press(Qt::Key_F6);
        QTRY_COMPARE(desk.countIn(leads::Stage::Qualified), 1);
        beat(desk, *watch);
        QCOMPARE(watch->unseen(), 1); // taken on, and without a word still
        press(Qt::Key_F5, Qt::ShiftModifier); // the message went out
        QVERIFY(desk.settle());
        beat(desk, *watch);
        QTRY_COMPARE(watch->unseen(), 0);
    }

    void aBeatAsksNothingWhileNothingIsDue()
    {
        DeskWindow desk;
        QVERIFY(desk.open(oneLead));
        const auto watch = watchOf(desk);
        beat(desk, *watch);
        for (int second = 0; second < 50; ++second) {
            desk.clock.advance(1s);
            watch->tick();
            QVERIFY(watch->isSettled());
        }
        desk.clock.advance(10s); // a minute since the last look
        watch->tick();
        QVERIFY(!watch->isSettled());
        QTRY_VERIFY(watch->isSettled());
    }

    void movedHandsAreSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(oneLead));
        const auto watch = watchOf(desk);
        beat(desk, *watch);
        desk.clock.set(desk.clock.now() - 2h);
        m_moved = -2h;
        watch->tick();
        QVERIFY(!watch->isSettled()); // at once, not in a minute
        QTRY_VERIFY(watch->isSettled());
        watch->openList();
        QTRY_VERIFY(desk.dialog());
        const QString said = desk.dialog()->findChild<kit::TextTable*>()->currentRowText().simplified();
        QVERIFY2(said.contains(QStringLiteral("перевели назад на 2 ч")), qUtf8Printable(said));
        desk.dialog()->dismiss();
    }

    void theSystemIsToldWithoutNames()
    {
        test::Notifications desktop;
        QVERIFY(m_bus.show(desktop));
        notices::NoticeLine line;
        line.notice.kind = notices::NoticeKind::Overdue;
        line.notice.lead = LeadId(12);
        line.clientName = QStringLiteral("Глеб <b>Фомин</b>");
        noticesui::SystemNotifier notifier;
        QSignalSpy opened(&notifier, &noticesui::SystemNotifier::opened);
        QSignalSpy unheard(&notifier, &noticesui::SystemNotifier::unheard);
        notifier.say(QStringLiteral("Приём"), words::publicNoticeText(line), false);
        QTRY_COMPARE(desktop.said, QStringList{QStringLiteral("Лид № 12 ждёт ответа дольше нормы")});
        QVERIFY(desktop.hints[0].value(QStringLiteral("suppress-sound")).toBool()); // quiet unless asked for
        QTRY_VERIFY(!notifier.findChild<QDBusPendingCallWatcher*>()); // the number of the first is known
        notifier.say(QStringLiteral("Приём"), QStringLiteral("<i>2</i>"), true);
        QTRY_COMPARE(desktop.said.size(), 2);
        QCOMPARE(desktop.said[1], QStringLiteral("&lt;i&gt;2&lt;/i&gt;"));
        QCOMPARE(desktop.replaced, (QList<uint>{0, 7})); // they do not pile up
        QVERIFY(desktop.hints[1].contains(QStringLiteral("sound-name")));
        QVERIFY(m_bus.click());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(unheard.size(), 0);
        QVERIFY(m_bus.hide());
        notifier.say(QStringLiteral("Приём"), QStringLiteral("nobody is there"), false);
        QTRY_COMPARE(unheard.size(), 1);
    }

private:
    // Time passes as the clock is advanced, in the service and in the window.
    std::unique_ptr<NoticeWatch> watchOf(DeskWindow& desk)
    {
        const auto steady = [this, clock = desk.shared] { return Milliseconds(clock->now().ms) - m_moved.load(); };
        if (!desk.ask<void>([steady](Services& services, const Session&) -> Result<> {
                services.notices.setSteady(steady);
                return {};
            }))
            return nullptr;
        noticesui::NoticeWays ways{[this](LeadId lead) { m_asked << QStringLiteral("lead %1").arg(lead.value); },
                                   [this] { m_asked << QStringLiteral("queue"); }};
        return std::make_unique<NoticeWatch>(desk.theme, desk.backend, desk.window, desk.clock, m_zone, ways, false,
                                             steady);
    }
    // One beat and its answer; the change feed of the answer as well.
    static void beat(DeskWindow& desk, NoticeWatch& watch)
    {
        QVERIFY(desk.settle());
        watch.tick();
        QTRY_VERIFY(watch.isSettled());
        QVERIFY(desk.settle());
    }

    const Zone m_zone = DeskWindow::zone();
    test::DesktopBus m_bus;
    QStringList m_asked;
    std::atomic<Milliseconds> m_moved{0ms}; // read on the database thread too
};

QTEST_MAIN(TestNoticeWatch)
#include "test_notice_watch.moc"

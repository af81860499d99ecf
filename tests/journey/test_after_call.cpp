// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, tasks and what is left at the end of the day, by keys alone in the real window.
#include "tests/support/clinic.h"
#include "tests/support/tasks_window.h"
#include "ui/calls/call_desk.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

constexpr auto kMinute = std::chrono::minutes(1);

bool hasLabel(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
}

class Desk final : public TasksWindow
{
public:
    bool open() { return TasksWindow::open(clinicWithTwoLeads) && window.goToCard(LeadId(1)); }
    bool callIsOn() { return window.page->calls().isOn() && window.page->calls().strip()->isVisible(); }
    // Each of the two with Yulia, an hour and two from now.
    bool bookBoth()
    {
        for (const qint64 lead : {1, 2}) {
            const auto booked = window.ask<bookings::Booked>([&](Services& services, const Session& session) {
                bookings::BookDraft draft;
                draft.lead = LeadId(lead);
                draft.appointment.specialist = QStringLiteral("Юлия Крылова");
                draft.appointment.start = window.clock.now() + lead * std::chrono::hours(1);
                return services.bookings.book(session, draft);
            });
            if (!booked)
                return false;
        }
        return settle();
    }
};

} // namespace

class AfterCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aCallThatNobodyTakesIsCalledBackInThreeKeys()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.callIsOn());
        QVERIFY(!desk.window.dialog()); // the board is free meanwhile
        desk.window.clock.advance(std::chrono::seconds(30));
        press(Qt::Key_F5);
        QVERIFY(desk.window.dialog());
        press(Qt::Key_2);
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        QVERIFY(!desk.window.page->calls().isOn());
        const auto open = desk.openTasks();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().task.kind, tasks::TaskKind::CallBack);
        QCOMPARE(open.front().task.dueAt, desk.window.clock.now() + std::chrono::hours(1));
        QCOMPARE(open.front().personName, QStringLiteral("Ксения Жукова"));
        QCOMPARE(desk.taskPage->badge().count, 1);
        QVERIFY(!desk.taskPage->badge().late);
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z: not to be called back after all
        QTRY_VERIFY(desk.openTasks().empty());
    }

    void whenToCallBackIsSaidInWords()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.callIsOn());
        press(Qt::Key_F5);
        press(Qt::Key_2);
        press(Qt::Key_3);
        typeText(QStringLiteral("завтра после 15"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.openTasks().front().task.dueAt, DeskWindow::moment(16, 15, 0));
    }

    void whatIsTypedAtOnceAfterNotReachedSaysWhen()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5);
        press(Qt::Key_F5); // quicker than the call has begun
        QTRY_VERIFY(desk.window.dialog());
        press(Qt::Key_2);
        typeText(QStringLiteral("завтра в 11"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.openTasks().front().task.dueAt, DeskWindow::moment(16, 11, 0));
    }

    void aTalkIsWrittenDownWithItsLength()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.callIsOn());
        desk.window.clock.advance(2 * kMinute + std::chrono::seconds(5));
        press(Qt::Key_F5);
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.story(1);
        QCOMPARE(story.touches.size(), size_t(1));
        QCOMPARE(story.touches.front().talkSeconds, std::optional<qint64>(125));
        QCOMPARE(story.touches.front().outcome, QStringLiteral("reached"));
        QVERIFY(story.card.lead.firstReplyAt);
        // The client has our answer: what is left, here and for F8, is to take the lead into work.
        desk.window.clock.advance(20 * kMinute);
        const desk::LeadCard* card = desk.window.board().cardOf(LeadId(1));
        QVERIFY(card && card->answered);
        QVERIFY(!desk.window.board().cardOf(LeadId(2))->answered);
        press(Qt::Key_F8); // the unanswered one has been due the longest
        QTRY_COMPARE(desk.window.board().current()->id, LeadId(2));
        QVERIFY(desk.settle());
        press(Qt::Key_F8);
        QTRY_COMPARE(desk.window.board().current()->id, LeadId(1));
        QVERIFY(desk.settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.window.page->panel().isFor(LeadId(1)));
        QVERIFY(hasLabel(desk.window.page->panel(), QStringLiteral("Ответ дан: взять в работу")));
        press(Qt::Key_F6);
        QTRY_COMPARE(desk.window.countIn(Stage::Qualified), 1);
        QVERIFY(desk.settle());
        QVERIFY(!desk.window.board().cardOf(LeadId(1))->norm);
    }

    void aCallGoesOnAndThereMayHaveBeenNone()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.callIsOn());
        press(Qt::Key_F5);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.callIsOn());
        press(Qt::Key_F5);
        press(Qt::Key_Delete);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        QVERIFY(!desk.window.page->calls().isOn());
        QVERIFY(desk.story(1).touches.empty());
    }

    void aCallThatACrashCutOffIsThereAgain()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.window.ask<touches::OpenCall>(
            [](Services& services, const Session& session) { return services.calls.start(session, LeadId(2)); }));
        // The next start of the window over the same shop.
        shell::MainWindow next(desk.window.theme);
        auto* page =
            new desk::LeadsPage(desk.window.theme, desk.window.backend, next, desk.window.clock, DeskWindow::zone());
        next.addPage(page);
        page->join(next);
        next.show();
        QTRY_VERIFY(page->calls().strip()->isVisible());
        QVERIFY(page->calls().strip()->accessibleName().contains(QStringLiteral("Глеб Титов")));
    }

    void aTaskIsDonePutOffHandedOverAndTakenBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(0x0412, Qt::ControlModifier); // Ctrl+В is Ctrl+D
        QTRY_VERIFY(desk.window.dialog());
        typeText(QStringLiteral("Прислать план лечения"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.openTasks().front().task.dueAt, DeskWindow::moment(16, 10, 0));
        QCOMPARE(desk.taskPage->badge().count, 0); // tomorrow's are not today's

        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows(), 2); // a caption and the task
        QVERIFY(desk.settle());
        press(Qt::Key_1);
        QTRY_COMPARE(desk.openTasks().front().task.dueAt, DeskWindow::moment(16, 11, 0)); // later than it was, never nearer
        QVERIFY(desk.settle());
        QCOMPARE(desk.taskPage->badge().count, 0);
        press(Qt::Key_3);
        QVERIFY(desk.window.dialog());
        typeText(QStringLiteral("пн 12"));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.openTasks().front().task.dueAt, DeskWindow::moment(19, 12, 0));
        QVERIFY(desk.settle());

        press(Qt::Key_F11);
        QTRY_VERIFY(desk.window.dialog());
        press(Qt::Key_1);
        QTRY_COMPARE(desk.openTasks().front().personName, QStringLiteral("Ксения Жукова"));
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());

        press(Qt::Key_Space);
        QTRY_VERIFY(desk.openTasks().empty());
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.openTasks().size(), size_t(1));
        QTRY_COMPARE(desk.rows(), 2);
        QVERIFY(desk.settle());
        press(Qt::Key_Return); // to its lead
        QTRY_VERIFY(desk.window.page->panel().isFor(LeadId(1)));
        QCOMPARE(desk.window.window.currentPage(), desk.window.page);
    }

    void whatIsLateIsRed()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.window.ask<tasks::Task>([&](Services& services, const Session& session) {
            return services.tasks.add(
                session, {LeadId(1), {}, QStringLiteral("Прислать договор"), desk.window.clock.now() + kMinute, {}});
        }));
        QVERIFY(desk.settle());
        QVERIFY(!desk.taskPage->badge().late);
        desk.window.clock.advance(2 * kMinute);
        QVERIFY(desk.taskPage->badge().late);
    }

    void aLeadIsHandedOverByKey()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F11);
        QTRY_VERIFY(desk.window.dialog());
        press(Qt::Key_2); // after the one manager comes the queue
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.settle());
        QVERIFY(!desk.story(1).card.lead.manager.isValid());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.story(1).card.managerName, QStringLiteral("Ксения Жукова"));
    }

    void aVisitWithoutAnOutcomeIsMovedOrCancelledWithWhoAndWhy()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.bookBoth());
        desk.window.clock.set(DeskWindow::moment(16, 9, 0));
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.dialog());
        kit::DialogFrame* list = desk.window.dialog();
        press(Qt::Key_3);
        QTRY_VERIFY(desk.window.dialog() != list);
        QTRY_VERIFY(says(*desk.window.dialog(), QStringLiteral("Свободные окна")));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.dialog(), list); // and only when it is saved
        QVERIFY(desk.story(1).visits.front().startAt >= desk.window.clock.now()); // the first window may begin at once
        QVERIFY(desk.settle());

        press(Qt::Key_4);
        QTRY_VERIFY(desk.window.dialog() != list);
        press(Qt::Key_Return); // neither who nor why
        QVERIFY(says(*desk.window.dialog(), QStringLiteral("кто отменил: 1 или 2")));
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QVERIFY(says(*desk.window.dialog(), QStringLiteral("без причины")));
        typeText(QStringLiteral("Мастер заболел"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.window.dialog() || desk.window.dialog() == list);
        const bookings::Visit cancelled = desk.story(2).visits.front();
        QCOMPARE(cancelled.state, bookings::VisitState::Cancelled);
        QVERIFY(cancelled.cancelledBy == bookings::CancelledBy::Shop);
        QCOMPARE(cancelled.cancelReason, QStringLiteral("Мастер заболел"));
    }

    void visitsWithoutAnOutcomeAreClosedByDigits()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.bookBoth());
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY(!desk.window.dialog()); // nothing is over yet
        desk.window.clock.set(DeskWindow::moment(16, 9, 0));
        QCOMPARE(desk.story(1).visits.front().state, bookings::VisitState::Planned); // nothing is marked by itself
        press(0x0428, Qt::ControlModifier);                                          // Ctrl+Ш is Ctrl+I
        QTRY_VERIFY(desk.window.dialog());
        QTRY_VERIFY(desk.window.page->unresolvedStrip().isVisible());
        press(Qt::Key_1);
        QTRY_COMPARE(desk.story(1).visits.front().state, bookings::VisitState::Came);
        const auto isPayment = [&] { return desk.window.dialog() && desk.window.dialog()->accessibleName().startsWith(QStringLiteral("Оплата")); };
        QTRY_VERIFY(isPayment()); // who came pays, and the list comes back
        press(Qt::Key_Escape);
        QTRY_VERIFY(desk.window.dialog() && !isPayment());
        QVERIFY(desk.settle());
        press(Qt::Key_2);
        QTRY_COMPARE(desk.story(2).visits.front().state, bookings::VisitState::NoShow);
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(!desk.window.page->unresolvedStrip().isVisible());
        // What came of them is to be followed up.
        QStringList kinds;
        for (const tasks::TaskRow& row : desk.openTasks())
            kinds += tasks::taskKindKey(row.task.kind);
        kinds.sort();
        QCOMPARE(kinds.join(u' '), QStringLiteral("ask_after win_back"));
    }
};

QTEST_MAIN(AfterCallTest)
#include "test_after_call.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to a client from the card, by keys alone: a ready message chosen, mended, copied, written down as sent
// and taken back.
#include "tests/support/by_keys.h"
#include "tests/support/clients_window.h"
#include "ui/booking/booking_dialog.h"
#include "ui/calls/call_dialog.h"
#include "ui/clients/talk_composer.h"
#include "ui/refusal/refusal_dialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

constexpr int kRussianM = 0x042C; // Ctrl+Ь is Ctrl+M
const QString kFomin = QStringLiteral("89194021765");

QString typed(ClientsWindow& window)
{
    return window.page->widget()->findChild<QPlainTextEdit*>()->toPlainText();
}

QString chosen()
{
    auto* chip = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    return chip && chip->isChecked() ? chip->text() : QString();
}

QString copiedText()
{
    return QGuiApplication::clipboard()->text();
}

// A visit of tomorrow's, for the request of the third client or, with none, for the client alone.
bool bookTomorrow(ClientsWindow& window, LeadId lead = LeadId(3))
{
    return window.desk
        .ask<bookings::Booked>([lead](Services& services, const Session& session) {
            bookings::BookDraft draft;
            draft.lead = lead;
            draft.client = ClientId(3);
            draft.appointment.specialist = QStringLiteral("Юлия Крылова");
            draft.appointment.start = DeskWindow::moment(16, 16, 0);
            return services.bookings.book(session, draft);
        })
        .has_value();
}

bool refuseThird(ClientsWindow& window)
{
    return window.desk.ask<bookings::Booked>([](Services& services, const Session& session) {
        bookings::MoveDraft lost;
        lost.lead = LeadId(3);
        lost.to = leads::Stage::Lost;
        lost.reason = QStringLiteral("price");
        return services.bookings.moveLead(session, lost);
    }).has_value();
}

std::optional<touches::OpenCall> runningCall(ClientsWindow& window)
{
    return *window.desk.ask<std::optional<touches::OpenCall>>([](Services& services, const Session& session) { return services.calls.running(session); });
}

} // namespace

class ClientTalkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aReadyMessageIsChosenCopiedAndWrittenDown()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(bookTomorrow(window));
        QVERIFY(window.openCard(kFomin));
        press(kRussianM, Qt::ControlModifier);
        QCOMPARE(chosen(), QStringLiteral("Подтвердить"));
        QVERIFY2(typed(window).contains(QStringLiteral("завтра, 16 октября, в 16:00, специалист Юлия Крылова")),
                 qPrintable(typed(window)));
        press(Qt::Key_Right);
        QCOMPARE(chosen(), QStringLiteral("Напомнить"));
        QVERIFY(typed(window).startsWith(QStringLiteral("Глеб, здравствуйте! Напоминаем")));
        press(Qt::Key_Right);
        QCOMPARE(chosen(), QStringLiteral("Как дойти"));
        QVERIFY(typed(window).contains(QStringLiteral("ул. Труда, 78")));
        press(Qt::Key_Left);
        press(Qt::Key_Tab);
        typeText(QStringLiteral(" Ждём"));
        press(0x0421, Qt::ControlModifier | Qt::ShiftModifier); // Ctrl+Shift+С is Ctrl+Shift+C
        QVERIFY2(copiedText().endsWith(QStringLiteral(" Ждём")), qPrintable(copiedText()));
        QVERIFY(window.settle());
        QVERIFY(window.card().touches.empty()); // copying sends nothing
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(window.card().touches.size(), 1U);
        const touches::Touch touch = window.card().touches.front().touch;
        QCOMPARE(touch.body, copiedText());
        QCOMPARE(touch.kind, touches::TouchKind::Message);
        QCOMPARE(touch.direction, touches::Direction::Out);
        QCOMPARE(touch.lead, LeadId(3)); // the open request is what was answered
        QVERIFY(window.settle());
        QVERIFY(!window.page->view().composer().hasTyped());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(window.card().touches.empty());
    }

    void whoHasNoRequestIsWrittenToAllTheSame()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(refuseThird(window));
        QVERIFY(window.openCard(kFomin));
        QVERIFY(window.card().openLeads.empty());
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(window.card().touches.size(), 1U);
        QVERIFY(!window.card().touches.front().touch.lead.isValid());
        QVERIFY(window.settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(window.card().touches.empty());
    }

    void theCardIsWorkedThroughByKeys()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(bookTomorrow(window));
        QVERIFY(window.openCard(kFomin));
        QTRY_VERIFY(window.says(QStringLiteral("Завтра 16:00")));
        QTRY_VERIFY(window.saysBeginning(QStringLiteral("Юлия Крылова, подтвердить до 14:20, записался: "))); // the norm of the board: booked at 14:05
        press(Qt::Key_F5);
        QTRY_COMPARE(runningCall(window)->lead, LeadId(3));
        QVERIFY(window.settle());
        window.desk.clock.advance(std::chrono::seconds(95));
        press(Qt::Key_F5);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_1);
        QTRY_COMPARE(window.card().touches.size(), 1U);
        QCOMPARE(window.card().touches.front().touch.talkSeconds, std::optional<qint64>(95));
        QCOMPARE(window.card().touches.front().touch.lead, LeadId(3));
        QVERIFY(window.settle());
        QCOMPARE(window.desk.window.currentPage(), static_cast<shell::Page*>(window.page)); // the key led nowhere else
        press(Qt::Key_F6);
        QTRY_COMPARE(window.card().visits.front().state, bookings::VisitState::Confirmed);
        QVERIFY(window.settle());
        QTRY_VERIFY(window.saysBeginning(QStringLiteral("Юлия Крылова, подтверждён, записался: ")));
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(chosen(), QStringLiteral("Напомнить")); // there is nothing to confirm any more
    }

    void whoHasNoRequestIsCalledAllTheSame()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(refuseThird(window));
        QVERIFY(window.openCard(kFomin));
        press(Qt::Key_F5);
        QTRY_VERIFY(runningCall(window));
        QCOMPARE(runningCall(window)->client, ClientId(3));
        QVERIFY(window.settle());
        press(Qt::Key_F5);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_4); // nothing to refuse: there is no such answer
        QVERIFY(window.desk.dialog());
        press(Qt::Key_3);
        QTRY_VERIFY(window.says(QStringLiteral("Визиты")));
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(window.desk.dialog())); // said «записать»: a time is asked for
        QVERIFY(window.settle());
        press(Qt::Key_Escape); // no time after all: back to what came of it
        QTRY_VERIFY(qobject_cast<callsui::CallDialog*>(window.desk.dialog()));
        QVERIFY(window.card().touches.empty());
        QVERIFY(runningCall(window));
    }

    void aRefusalAfterTheCallIsAskedForOverTheCard()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(kFomin));
        press(Qt::Key_F5);
        QTRY_VERIFY(runningCall(window));
        QVERIFY(window.settle());
        press(Qt::Key_F5);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_4);
        QTRY_VERIFY(qobject_cast<desk::RefusalDialog*>(window.desk.dialog()));
        QCOMPARE(window.desk.window.currentPage(), static_cast<shell::Page*>(window.page));
    }

    void aBirthdayIsTypedShownAndTakenBack()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(kFomin));
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Дата рождения")));
        typeText(QStringLiteral("14.03.2089"));
        press(Qt::Key_Return);
        QVERIFY(window.desk.dialog()); // nobody was born then
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("14.03.1989"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.desk.dialog());
        QTRY_COMPARE(window.card().client.birthday, QDate(1989, 3, 14));
        QVERIFY(window.settle());
        QTRY_VERIFY(window.says(QStringLiteral("14\u00A0марта 1989, 37 лет")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!window.card().client.birthday.isValid());
    }

    void whatIsTypedSurvivesAReadingAndWaitsForItsClient()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(kFomin));
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_Tab);
        typeText(QStringLiteral(" Своё"));
        const QString own = typed(window);
        QVERIFY(own.endsWith(QStringLiteral(" Своё")));
        QVERIFY(window.page->hasUnsaved());
        QVERIFY(window.desk.ask<bool>([](Services& services, const Session& session) {
            return services.clients.tag(session, ClientId(3), QStringLiteral("VIP"));
        }));
        QTRY_COMPARE(window.card().tags.size(), 1);
        QVERIFY(window.settle());
        QCOMPARE(typed(window), own);
        press(Qt::Key_Escape);
        QVERIFY(window.openCard(QStringLiteral("4418")));
        QVERIFY(!typed(window).contains(QStringLiteral("Своё")));
        press(Qt::Key_Escape);
        QVERIFY(window.openCard(kFomin));
        QCOMPARE(typed(window), own);
    }

    void ctrlZInTheWordsUndoesTypingFirst()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(kFomin));
        press(Qt::Key_G, Qt::ControlModifier);
        typeText(QStringLiteral("по карте"));
        press(Qt::Key_Return);
        QTRY_COMPARE(window.card().tags.size(), 1);
        QVERIFY(window.settle());
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_Tab);
        const QString ready = typed(window);
        typeText(QStringLiteral("ещё"));
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_COMPARE(typed(window), ready);
        QVERIFY(window.settle());
        QCOMPARE(window.card().tags.size(), 1);
        press(0x042F, Qt::ControlModifier);
        QTRY_VERIFY(window.card().tags.isEmpty());
    }

    void aTagThatIsRefusedStaysWithTheReasonUnderIt()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(kFomin));
        press(Qt::Key_G, Qt::ControlModifier);
        const QString tooLong(41, QLatin1Char('x'));
        typeText(tooLong);
        press(Qt::Key_Return);
        QTRY_VERIFY(window.says(QStringLiteral("Метка длиннее 40 знаков.")));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), tooLong);
    }
};

QTEST_MAIN(ClientTalkTest)
#include "test_client_talk.moc"

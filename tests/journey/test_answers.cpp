// SPDX-License-Identifier: GPL-3.0-or-later
// An answer given in a messenger, a call that nobody took, and what Ctrl+Z takes back of it: by keys alone in the real window.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"
#include "ui/leads/story_view.h"

#include <QClipboard>
#include <QLineEdit>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

constexpr auto kMinute = std::chrono::minutes(1);

class Desk final
{
public:
    bool open() { return window.open(clinicWithTwoLeads) && goTo(1); }
    bool goTo(qint64 lead) { return window.goToCard(LeadId(lead)); }
    bookings::LeadStory story(qint64 lead)
    {
        return *window.ask<bookings::LeadStory>([lead](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(lead)); });
    }
    bool openPanel(qint64 lead)
    {
        if (!goTo(lead))
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return window.page->panel().isFor(LeadId(lead)); }) && window.settle();
    }
    // Into the field of the panel, which is answered with; not saved yet.
    QLineEdit* typeNote(qint64 lead, const QString& note)
    {
        if (!openPanel(lead))
            return nullptr;
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        typeText(note);
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }
    const desk::LeadCard& card(qint64 lead) { return *window.board().cardOf(LeadId(lead)); }

    DeskWindow window;
};

} // namespace

class AnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aChatAnsweredByHandIsAnsweredInNorm()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.clock.advance(2 * kMinute);
        QVERIFY(desk.openPanel(1));
        press(0x0421, Qt::ControlModifier | Qt::ShiftModifier); // Ctrl+Shift+С is Ctrl+Shift+C
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.isEmpty());
        QVERIFY(desk.window.settle());
        QVERIFY(desk.story(1).touches.empty()); // copying sends nothing
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Сообщение скопировано")));
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Ольга Ремизова: сообщение отправлено")));
        QVERIFY(desk.window.settle());
        const auto story = desk.story(1);
        QCOMPARE(story.touches.size(), size_t(1));
        QCOMPARE(story.touches.front().body, copied);
        QCOMPARE(story.card.lead.firstReplyAt, std::optional(desk.window.clock.now()));
        QVERIFY(desk.card(1).answered);
        QVERIFY(desk.card(1).norm->limit > 3 * kMinute); // what runs now is being taken into work
        const auto* lines = desk.window.page->panel().findChild<desk::StoryView*>();
        QTRY_VERIFY2(lines->accessibleDescription().contains(QStringLiteral("Первый ответ за 2 мин")), qPrintable(lines->accessibleDescription()));

        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Ольга Ремизова: запись о сообщении убрана")));
        QVERIFY(desk.window.settle());
        QVERIFY(!desk.card(1).answered);
        QVERIFY(desk.story(1).touches.empty());
    }

    void whatWasSentInOtherWordsIsWrittenDownToo()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(desk.window.settle() && desk.card(1).answered);
        QVERIFY(desk.story(1).touches.front().body.isEmpty());
        QVERIFY(!desk.card(2).answered);
    }

    void aMissedCallWaitsUntilItIsCalledBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5, Qt::ShiftModifier); // answered in the chat
        QVERIFY(desk.window.settle());
        press(Qt::Key_F6); // and taken into work: nothing is waited for
        QTRY_COMPARE(desk.window.countIn(Stage::Qualified), 1);
        QVERIFY(desk.window.settle());
        QVERIFY(desk.goTo(1));
        press(Qt::Key_F5, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Ольга Ремизова: пропущенный записан, перезвоните: F5")));
        QVERIFY(desk.window.settle());
        QCOMPARE(desk.card(1).callbackAt, std::optional(desk.window.clock.now() + 15 * kMinute));
        QVERIFY(desk.openPanel(1));
        const auto* lines = desk.window.page->panel().findChild<desk::StoryView*>();
        QVERIFY(lines->accessibleDescription().contains(QStringLiteral("Пропущенный звонок")));
        press(Qt::Key_Escape);
        desk.window.clock.advance(20 * kMinute);
        QVERIFY(desk.goTo(2));
        press(Qt::Key_F8); // both are late; the chat has been for longer
        QTRY_COMPARE(desk.window.board().current()->id, LeadId(2));
        QVERIFY(desk.window.settle());
        press(Qt::Key_F8);
        QTRY_COMPARE(desk.window.board().current()->id, LeadId(1));
        QVERIFY(desk.window.settle());
        press(Qt::Key_F5); // called back, and reached
        QTRY_VERIFY(desk.window.page->calls().isOn());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.window.dialog());
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.window.dialog());
        QVERIFY(desk.window.settle());
        QVERIFY(!desk.card(1).callbackAt);
        press(Qt::Key_Z, Qt::ControlModifier); // the wrong result: the call is on again
        QTRY_VERIFY(desk.window.page->calls().isOn());
        QVERIFY(desk.window.settle());
        QVERIFY(desk.card(1).callbackAt);
    }

    void aNoteThatIsRefusedStaysWithTheReasonUnderIt()
    {
        Desk desk;
        QVERIFY(desk.open());
        QLineEdit* field = desk.typeNote(2, QStringLiteral("Просил утром"));
        QVERIFY(field);
        QVERIFY(field);
        // Somebody else deletes the request before Enter.
        desk.window.backend.ask(
            &desk.window.backend, [](Services& services, const Session& session) { return services.bin.deleteLead(session, LeadId(2)); }, [](const auto&) {});
        press(Qt::Key_Return);
        QTRY_VERIFY(says(desk.window.page->panel(), QStringLiteral("Не найдено")));
        QVERIFY(desk.window.settle());
        QVERIFY(desk.window.page->panel().isVisible()); // what is typed is not thrown away with the request
        QCOMPARE(field->text(), QStringLiteral("Просил утром"));
        typeText(QStringLiteral("!"));
        QVERIFY(!says(desk.window.page->panel(), QStringLiteral("Не найдено")));
    }

    void aNoteIsWrittenOnceAndTheFieldIsEmptyOnlyThen()
    {
        Desk desk;
        QVERIFY(desk.open());
        QLineEdit* field = desk.typeNote(2, QStringLiteral("Просил утром"));
        QVERIFY(field);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // the first is not answered yet
        QCOMPARE(field->text(), QStringLiteral("Просил утром"));
        QTRY_VERIFY(field->text().isEmpty());
        QVERIFY(desk.window.settle());
        QCOMPARE(desk.story(2).touches.size(), size_t(1));
    }

    void aNoteThatWasTypedWaitsForItsLead()
    {
        Desk desk;
        QVERIFY(desk.open());
        QLineEdit* field = desk.typeNote(2, QStringLiteral("Просил утром"));
        QVERIFY(field);
        press(Qt::Key_Escape);
        QVERIFY(desk.openPanel(1));
        QVERIFY(field->text().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(desk.openPanel(2));
        QCOMPARE(field->text(), QStringLiteral("Просил утром"));
    }

    void ctrlZTakesBackTheNoteAndNotWhatWasDoneBeforeIt()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F6);
        QTRY_COMPARE(desk.window.countIn(Stage::Qualified), 1);
        QVERIFY(desk.window.settle());
        QVERIFY(desk.openPanel(2));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        typeText(QStringLiteral("Просил утром"));
        press(Qt::Key_Return);
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Глеб Титов: заметка записана")));
        QVERIFY(desk.window.settle());
        press(Qt::Key_Escape);
        desk.window.window.clearToast();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Глеб Титов: заметка убрана")));
        QVERIFY(desk.window.settle());
        QVERIFY(desk.story(2).touches.empty());
        QCOMPARE(desk.window.countIn(Stage::Qualified), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window.window, QStringLiteral("Ольга Ремизова: возвращён прежний статус")));
        QTRY_COMPARE(desk.window.countIn(Stage::Qualified), 0);
    }
};

QTEST_MAIN(AnswersTest)
#include "test_answers.moc"

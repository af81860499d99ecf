// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z wherever somebody is: typing first, in both layouts; what was done last, and nothing before it; over a list that is
// worked on at once.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"
#include "ui/kit/button.h"
#include "ui/kit/option_list.h"

#include <QLineEdit>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using bookings::VisitState;
using leads::Stage;
using staff::Session;

namespace {

constexpr int kLetterYa = 0x042F; // on the key of Z

Result<> twoBooked(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    PRIYOM_CHECK(addRequest(services, session, QStringLiteral("Глеб Титов"), QStringLiteral("+79190595622")));
    for (const qint64 lead : {1, 2}) {
        bookings::BookDraft draft;
        draft.lead = LeadId(lead);
        draft.appointment.specialist = QStringLiteral("Юлия Крылова");
        draft.appointment.start = DeskWindow::moment(15, 15, 0) + lead * std::chrono::hours(1);
        PRIYOM_CHECK(services.bookings.book(session, draft));
    }
    return {};
}

Result<> tenManagers(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    for (int number = 1; number <= 9; ++number)
        PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Менеджер %1").arg(number), {staff::Role::Manager}));
    return {};
}

bookings::LeadStory story(DeskWindow& desk, qint64 lead)
{
    return *desk.ask<bookings::LeadStory>(
        [lead](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(lead)); });
}

VisitState stateOf(DeskWindow& desk, qint64 lead)
{
    const auto visits = story(desk, lead).visits;
    return visits.empty() ? VisitState::Cancelled : visits.front().state;
}

const QLineEdit& field()
{
    return *qobject_cast<const QLineEdit*>(QApplication::focusWidget());
}

// The cap on the button of the toast; empty where none is printed.
QString capOnToast(DeskWindow& desk, const QString& text)
{
    const auto buttons = desk.window.findChildren<kit::KeycapButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const auto* button) { return button->isVisible() && button->text() == text; });
    return found == buttons.end() ? QStringLiteral("no such button") : (*found)->key();
}

} // namespace

class TestUndoKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void typingIsUndoneBeforeWhatWasDone_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a name, Latin layout") << int(Qt::Key_Z) << QStringLiteral("Anna");
        QTest::newRow("a name, Russian layout") << kLetterYa << QStringLiteral("Анна");
        QTest::newRow("a phone, Latin layout") << int(Qt::Key_Z) << QStringLiteral("8912");
        QTest::newRow("a phone, Russian layout") << kLetterYa << QStringLiteral("8912");
    }
    void typingIsUndoneBeforeWhatWasDone()
    {
        QFETCH(int, key);
        QFETCH(QString, typed);
        DeskWindow desk;
        QVERIFY(desk.open(twoBooked));
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(typed);
        QVERIFY(!field().text().isEmpty());
        press(key, Qt::ControlModifier);
        QCOMPARE(field().text(), QString());
        QVERIFY(desk.settle());
        QCOMPARE(stateOf(desk, 2), VisitState::Planned);
        press(key, Qt::ControlModifier); // nothing is typed: the desk's
        QTRY_VERIFY(says(desk.window, QStringLiteral("Глеб Титов: записи больше нет")));
    }

    void aPhoneIsUndoneByRunsOfTyping()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("8912305"));
        const QString whole = field().text();
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        press(kLetterYa, Qt::ControlModifier);
        QCOMPARE(field().text(), whole);
        press(kLetterYa, Qt::ControlModifier);
        QCOMPARE(field().text(), QString());
    }

    void anOutcomeIsTakenBackInTheListOfVisits()
    {
        DeskWindow desk;
        QVERIFY(desk.open(twoBooked));
        desk.clock.set(DeskWindow::moment(15, 20, 0));
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_2);
        QTRY_COMPARE(stateOf(desk, 1), VisitState::NoShow);
        QVERIFY(desk.settle());
        QCOMPARE(capOnToast(desk, QStringLiteral("Вернуть")), QStringLiteral("Ctrl Z"));
        press(kLetterYa, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(desk, 1), VisitState::Planned);
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog());
        press(Qt::Key_1); // the row is there again, and the keys are the list's
        QTRY_COMPARE(stateOf(desk, 1), VisitState::Came);
    }

    void aKeyThatWouldDoNothingIsNotPrinted()
    {
        DeskWindow desk;
        QVERIFY(desk.open(twoBooked));
        QVERIFY(desk.goToCard(LeadId(2)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        QTRY_COMPARE(capOnToast(desk, QStringLiteral("Вернуть")), QStringLiteral("Ctrl Z"));
        press(Qt::Key_F11);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(capOnToast(desk, QStringLiteral("Вернуть")), QString());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(capOnToast(desk, QStringLiteral("Вернуть")), QStringLiteral("Ctrl Z"));
    }

    void aCallThatWasDroppedBySlipGoesOn()
    {
        DeskWindow desk;
        QVERIFY(desk.open(twoBooked));
        QVERIFY(desk.goToCard(LeadId(2)));
        const auto stage = [&desk] { return desk.board().cardOf(LeadId(2))->stage; };
        const Stage before = stage();
        press(Qt::Key_F6); // the change before it
        QTRY_VERIFY(stage() != before);
        QVERIFY(desk.settle());
        desk.clock.advance(std::chrono::minutes(1));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        desk.clock.advance(std::chrono::seconds(30));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Delete);
        QTRY_VERIFY(!desk.dialog() && !desk.page->calls().isOn());
        QTRY_VERIFY(says(desk.window, QStringLiteral("Ольга Ремизова: звонка не было")));
        desk.clock.advance(std::chrono::minutes(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Ольга Ремизова: звонок снова идёт")));
        QTRY_VERIFY(desk.page->calls().isOn() && desk.page->calls().strip()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Ольга Ремизова: начатый звонок убран")));
        QTRY_VERIFY(!desk.page->calls().isOn());
        QVERIFY(stage() != before);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage(), before);
    }

    void theResultOfACallHasTheKeysPrintedOnIt()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        for (const Qt::Key key : {Qt::Key_F4, Qt::Key_F9}) {
            QVERIFY(desk.goToCard(LeadId(1)));
            press(Qt::Key_F5);
            QTRY_VERIFY(desk.page->calls().isOn());
            desk.clock.advance(std::chrono::seconds(30));
            press(Qt::Key_F5);
            QTRY_VERIFY(desk.dialog());
            const QPointer<kit::DialogFrame> card = desk.dialog();
            press(key);
            QTRY_VERIFY(!card && desk.dialog()); // the booking, the refusal
            const QPointer<kit::DialogFrame> asked = desk.dialog();
            QVERIFY(desk.settle());
            QVERIFY(desk.page->calls().isOn()); // until that is done
            press(Qt::Key_Escape);
            QTRY_VERIFY(!asked && desk.dialog()); // the results again
            press(Qt::Key_Delete);
            QTRY_VERIFY(!desk.dialog() && !desk.page->calls().isOn());
            QVERIFY(desk.settle());
        }
    }

    void theTenthManagerIsReachedByArrows()
    {
        DeskWindow desk;
        QVERIFY(desk.open(tenManagers));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F11);
        QTRY_VERIFY(desk.dialog());
        const auto* list = desk.dialog()->findChild<kit::OptionList*>();
        const QStringList people = list->spokenOptions();
        QCOMPARE(people.size(), 11);
        QVERIFY(people.at(8).startsWith(QStringLiteral("Общая очередь"))); // by 9, as ever
        const int last = static_cast<int>(people.size()) - 1;
        for (int row = 0; row <= last && list->current() != last; ++row)
            press(Qt::Key_Down);
        QCOMPARE(list->current(), last);
        QVERIFY(list->visibleRegion().contains(list->placeOf(list->current()).center()));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto card = desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
        QCOMPARE(card->managerName, people.constLast());
    }
};

QTEST_MAIN(TestUndoKeys)
#include "test_undo_keys.moc"

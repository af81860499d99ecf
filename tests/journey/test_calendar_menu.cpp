// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a place in the calendar does what its keys do, and a comment of a visit is written by one. What a specialist may
// not do is neither shown nor done. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

#include <QMenu>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using bookings::VisitState;
using staff::Session;

namespace {

const QString kKira = QStringLiteral("Кира Власова");

QMenu* menu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QStringList wordsOf(const QMenu& shown)
{
    QStringList words;
    for (const QAction* action : shown.actions())
        words += action->text().section(u'\t', 0, 0);
    return words;
}

} // namespace

class CalendarMenuTest final : public QObject
{
    Q_OBJECT

    static bool goToKira(CalendarDesk& calendar)
    {
        for (int i = 0; i < 3 && !calendar.here().startsWith(QStringLiteral("Кира")); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        return calendar.here().startsWith(QStringLiteral("Кира"));
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }

    void theMenuOfAVisitConfirmsIt()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        QVERIFY(goToKira(calendar));
        press(Qt::Key_Menu);
        QTRY_VERIFY(menu());
        QVERIFY(wordsOf(*menu()).contains(QStringLiteral("Перенести")));
        QVERIFY(wordsOf(*menu()).contains(QStringLiteral("Комментарий")));
        QVERIFY(!wordsOf(*menu()).contains(QStringLiteral("Неявка"))); // she is still to come
        QVERIFY(pickEntry({QStringLiteral("Подтвердить")}));
        QVERIFY(calendar.settle());
        QTRY_COMPARE(calendar.visitOf(kKira)->state, VisitState::Confirmed);
    }

    void theMenuOfAnEmptyTimeBooksIt()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        press(Qt::Key_Down);
        press(Qt::Key_Menu);
        QTRY_VERIFY(menu());
        QCOMPARE(wordsOf(*menu()), QStringList({QStringLiteral("Записать"), QStringLiteral("Кому подойдёт"), QStringLiteral("Пришли без записи")}));
        QVERIFY(pickEntry({QStringLiteral("Записать")}));
        QTRY_VERIFY(calendar.desk.dialog());
    }

    void aCommentIsWrittenReadAndTakenBack()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        QVERIFY(goToKira(calendar));
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(calendar.desk.dialog());
        typeText(QStringLiteral("Просит тишины"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QTRY_COMPARE(calendar.visitOf(kKira)->comment, QStringLiteral("Просит тишины"));
        QTRY_VERIFY(calendar.here().endsWith(QStringLiteral("Просит тишины")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(calendar.settle());
        QTRY_COMPARE(calendar.visitOf(kKira)->comment, QString());
        QVERIFY(says(calendar.desk.window, QStringLiteral("комментарий визита снова прежний")));
    }

    void aSpecialistIsOfferedNothingTheyMayNotDo()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(QStringLiteral("Белова Марина"), staff::Role::Specialist, [](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(const auto persons, services.staff.list(session));
            const PersonId belova = std::ranges::find(persons, QStringLiteral("Белова Марина"), &staff::Person::name)->id;
            PRIYOM_CHECK(services.schedule.setShifts(session, belova, kToday, kToday.addDays(1), {{belova, kToday, 9 * 60, 18 * 60}}));
            catalog::Service service;
            service.name = QStringLiteral("Осмотр");
            PRIYOM_CHECK(services.catalog.addService(session, service));
            bookings::BookDraft draft;
            draft.clientName = kKira;
            draft.clientPhone = QStringLiteral("+79513380472");
            draft.appointment.specialist = QStringLiteral("Белова Марина");
            draft.appointment.service = service.name;
            draft.appointment.start = DeskWindow::moment(15, 15, 30);
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        auto* page = new calendar::CalendarPage(desk.theme, desk.backend, desk.window, desk.clock, DeskWindow::zone(), {});
        desk.window.addPage(page);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(page->isSettled() && !page->view().day().plan().columns.empty());
        page->view().day().chooseAt(page->view().day().plan().columns.front().specialist.id, DeskWindow::moment(15, 15, 30));
        QVERIFY(page->view().day().currentVisit());
        QStringList told;
        for (const kit::KeyHint& hint : page->contextKeys())
            told += hint.caps;
        for (const char* key : {"F4", "F6", "F9", "Shift F7", "Ctrl R", "Ctrl E", "Shift F4"})
            QVERIFY2(!told.contains(QLatin1String(key)), key);
        press(Qt::Key_Menu);
        QVERIFY(desk.turn());
        QVERIFY(!menu());
        press(Qt::Key_F6);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Вашей роли не разрешено")));
        QCOMPARE(page->view().day().currentVisit()->visit.state, VisitState::Planned);
        const auto buttons = page->view().findChildren<kit::KeycapButton*>();
        const auto book = std::ranges::find_if(buttons, [](const kit::KeycapButton* button) { return button->text() == QStringLiteral("Перенести"); });
        QVERIFY(book != buttons.end() && !(*book)->isEnabled());
        QVERIFY((*book)->toolTip().contains(QStringLiteral("не разрешено")));
    }
};

QTEST_MAIN(CalendarMenuTest)
#include "test_calendar_menu.moc"

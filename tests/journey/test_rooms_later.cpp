// SPDX-License-Identifier: GPL-3.0-or-later
// The owner adds a room by keys when visits stand already, and sees which of them have none; and finds the break of a
// service in its list.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/settings/roomless_card.h"
#include "ui/words/number_text.h"

using namespace priyom;
using namespace priyom::test;

namespace {

bool openWithVisits(Settings& shop)
{
    return shop.open() && shop.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
        PRIYOM_CHECK(clinic(services, session));
        for (const int day : {17, 16}) {
            bookings::BookDraft draft;
            draft.clientName = day == 16 ? QStringLiteral("Анна Ким") : QStringLiteral("Олег Бор");
            draft.appointment = {QStringLiteral("Юлия Крылова"), QStringLiteral("Консультация ортодонта"), DeskWindow::moment(day, 12, 0), 45, {}, false, {}};
            PRIYOM_CHECK(services.bookings.book(session, draft));
        }
        return {};
    });
}

QStringList rowsOf(const QWidget& part)
{
    QStringList rows;
    const auto* table = part.findChild<kit::TextTable*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(QStringLiteral(" | ")).replace(words::kNoBreakSpace, u' '));
    }
    return rows;
}

} // namespace

class RoomsLaterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theVisitsWithoutTheNewRoomAreShown()
    {
        Settings shop;
        QVERIFY(openWithVisits(shop));
        QVERIFY(shop.goTo(QStringLiteral("кабинеты")));
        const auto* roomless = shop.page->pane()->findChild<settingsui::RoomlessCard*>();
        QVERIFY(roomless && !roomless->isVisible());
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        typeText(QStringLiteral("Кабинет 1"));
        QVERIFY(tabTo(QStringLiteral("Для каких услуг")));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_VERIFY(roomless->isVisible());
        QVERIFY(says(*roomless, QStringLiteral("впереди: 2, место есть для всех")));
        QVERIFY(says(shop.desk.window, QStringLiteral("Без кабинета или устройства впереди 2 визитов"))); // and it was saved
        const QString anna = QStringLiteral("пт, 16 окт. 12:00 | Анна Ким | Консультация ортодонта | Юлия Крылова | свободно");
        const QString oleg = QStringLiteral("сб, 17 окт. 12:00 | Олег Бор | Консультация ортодонта | Юлия Крылова | свободно");
        QCOMPARE(rowsOf(*roomless), (QStringList{anna, oleg}));

        QVERIFY(tabTo(QStringLiteral("Визиты без кабинета")));
        press(Qt::Key_Return);
        QTRY_COMPARE(rowsOf(*roomless), QStringList{oleg});
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(shop.settle());
    }

    // Another visit has the only room at that time: it is not to be had, and who has it is said.
    void whereNoneIsFreeItIsSaid()
    {
        Settings shop;
        QVERIFY(openWithVisits(shop));
        QVERIFY(shop.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Вера Носова"), {staff::Role::Specialist}));
            PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
            PRIYOM_CHECK(services.resources.add(session, {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true}, {lists.services.front().id}));
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Ида Лис");
            draft.appointment = {QStringLiteral("Вера Носова"), lists.services.front().name, DeskWindow::moment(16, 12, 0), 45, {}, false, {}};
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        QVERIFY(shop.goTo(QStringLiteral("кабинеты")));
        const auto* roomless = shop.page->pane()->findChild<settingsui::RoomlessCard*>();
        QTRY_VERIFY(roomless->isVisible());
        QVERIFY(says(*roomless, QStringLiteral("впереди: 2, места нет: 1")));
        QVERIFY(rowsOf(*roomless).front().endsWith(QStringLiteral("занято")));
        QVERIFY(tabTo(QStringLiteral("Визиты без кабинета")));
        press(Qt::Key_Return);
        QTRY_VERIFY(says(shop.desk.window, QStringLiteral("Кабинет 1")) && says(shop.desk.window, QStringLiteral("Ида Лис")));
        QCOMPARE(rowsOf(*roomless).size(), 2);
    }

    void theBreakOfAServiceStandsInTheList()
    {
        Settings shop;
        QVERIFY(openWithVisits(shop));
        QVERIFY(shop.goTo(QStringLiteral("услуги")));
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Перерыв после")));
        typeAnew(QStringLiteral("15"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        const QStringList rows = rowsOf(*shop.page->pane());
        QVERIFY2(!rows.filter(QStringLiteral("| 45 мин | 15 мин после |")).isEmpty(), qUtf8Printable(rows.join(u'\n')));
    }
};

QTEST_MAIN(RoomsLaterTest)
#include "test_rooms_later.moc"

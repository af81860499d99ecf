// SPDX-License-Identifier: GPL-3.0-or-later
// A month of shifts by a pattern, at the keyboard: what will change is said first, one key does it and one takes it
// back. It is Thursday, 15 October, 14:05.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kJulia = QStringLiteral("Юлия Крылова");

// Julia works on Saturday the 17th, and has a visit at noon.
Result<> withSaturday(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    for (const staff::Person& person : people)
        if (person.name == kJulia)
            PRIYOM_CHECK(
                services.schedule.setShiftDays(session, {{person.id, QDate(2026, 10, 17), {}, {{540, 1080}}}}));
    bookings::BookDraft draft;
    draft.clientName = QStringLiteral("Анна Ким");
    draft.appointment = {kJulia, QStringLiteral("Консультация ортодонта"), DeskWindow::moment(17, 12, 0), 45, {}, false,
                         {}};
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

QStringList daysOf(Settings& shop)
{
    const auto days = shop.desk.ask<QStringList>([](Services& services, const Session& session) -> Result<QStringList> {
        PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, QDate(2026, 10, 1), QDate(2026, 11, 1)));
        PRIYOM_TRY(const auto people, services.staff.list(session));
        QStringList found;
        for (const schedule::Shift& shift : shifts)
            for (const staff::Person& person : people)
                if (person.id == shift.person && person.name == kJulia)
                    found += QStringLiteral("%1 %2-%3")
                                 .arg(shift.date.day())
                                 .arg(shift.startMinute / 60)
                                 .arg(shift.endMinute / 60);
        return found;
    });
    return days.value_or(QStringList{QStringLiteral("not read")});
}

// To Julia's row of the list, ticked alone.
bool choosesJulia()
{
    press(Qt::Key_Home);
    press(Qt::Key_Space); // the owner, in whose row of the table one stands
    if (!downTo(kJulia))
        return false;
    press(Qt::Key_Space);
    return true;
}

} // namespace

class FillMonthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theRestOfTheMonthIsFilledAndTakenBackInOneStep()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(choosesJulia());
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("Напишите часы смены")));
        QVERIFY(tabTo(QStringLiteral("Часы")));
        typeText(QStringLiteral("10-14, 15-20"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("Новых смен: 9.")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        const QStringList days = daysOf(shop);
        QCOMPARE(days.size(), 18);
        QCOMPARE(days.mid(0, 5).join(u','), QStringLiteral("15 10-14,15 15-20,16 10-14,16 15-20,19 10-14"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_VERIFY(daysOf(shop).isEmpty());
    }

    void whatIsReplacedAndWhoIsLeftOutsideIsSaidFirst()
    {
        Settings shop;
        QVERIFY(shop.open(withSaturday));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(choosesJulia());
        QVERIFY(tabTo(QStringLiteral("Часы")));
        typeText(QStringLiteral("10-19"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("Новых смен: 9. Останутся как есть: 1.")));
        QVERIFY(tabTo(QStringLiteral("Смены, которые уже есть")));
        QVERIFY(pickValue(QStringLiteral("заменить")));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("Уберём: 1. Вне смен останется визитов: 1 (Анна Ким")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shop.desk.dialog());
        QCOMPARE(daysOf(shop), QStringList{QStringLiteral("17 9-18")});
    }

    void aPatternThatIsNoneIsSaid()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Часы")));
        typeText(QStringLiteral("10-19"));
        QVERIFY(tabTo(QStringLiteral("График")));
        typeAnew(QStringLiteral("2 через 2"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("График пишется днями")));
        press(Qt::Key_Return);
        QVERIFY(shop.desk.dialog());
    }
};

QTEST_MAIN(FillMonthTest)
#include "test_fill_month.moc"

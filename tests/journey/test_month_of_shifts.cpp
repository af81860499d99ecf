// SPDX-License-Identifier: GPL-3.0-or-later
// A month of shifts at the keyboard: to it and back to the week, a week chosen with Shift and typed at once, copied to
// the next one, taken back. It is Thursday, 15 October, 14:05.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/settings/shift_table.h"

using namespace priyom;
using namespace priyom::test;

namespace {

QStringList daysOfAll(Settings& shop)
{
    const auto days = shop.desk.ask<QStringList>([](Services& services, const Session& session) -> Result<QStringList> {
        PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, QDate(2026, 10, 1), QDate(2026, 12, 1)));
        QStringList found;
        for (const schedule::Shift& shift : shifts)
            found += shift.date.toString(QStringLiteral("d.M"));
        return found;
    });
    return days.value_or(QStringList{QStringLiteral("not read")});
}

} // namespace

class MonthOfShiftsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aWeekOfItIsChosenTypedCopiedAndTakenBack()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        const auto& table = *shop.page->pane()->findChild<settingsui::ShiftTable*>();
        const auto current = [&table] { return table.currentIndex().data(Qt::AccessibleTextRole).toString(); };
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_COMPARE(table.model()->columnCount(), 32);
        QVERIFY2(current().contains(QStringLiteral("четверг, 15")), qUtf8Printable(current()));
        for (int day = 0; day < 4; ++day)
            press(Qt::Key_Right, Qt::ShiftModifier); // to Monday
        typeText(QStringLiteral("9-13, 14-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_COMPARE(daysOfAll(shop).join(u' '),
                     QStringLiteral("15.10 15.10 16.10 16.10 17.10 17.10 18.10 18.10 19.10 19.10"));
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_Right); // a plain arrow chooses one day
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_COMPARE(daysOfAll(shop).size(), 20);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_COMPARE(daysOfAll(shop).size(), 10);
        press(Qt::Key_PageDown);
        QVERIFY(shop.settle());
        QTRY_COMPARE(table.model()->columnCount(), 31);
        QVERIFY(current().contains(QStringLiteral("ноября")));
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_COMPARE(table.model()->columnCount(), 8);
        QVERIFY(current().contains(QStringLiteral("ноября")));
    }
};

QTEST_MAIN(MonthOfShiftsTest)
#include "test_month_of_shifts.moc"

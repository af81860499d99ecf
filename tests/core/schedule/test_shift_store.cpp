// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/shift_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

class TestShiftStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftsAreReadByDayAndPerson()
    {
        const auto opened = storage::Database::openInMemory();
        QVERIFY_RESULT(opened);
        storage::Database& database = **opened;
        const PersonId anna = staff::insertPerson(database, QStringLiteral("Анна"), {staff::Role::Specialist}).value_or(PersonId());
        const PersonId boris = staff::insertPerson(database, QStringLiteral("Борис"), {staff::Role::Specialist}).value_or(PersonId());
        const QList<Shift> shifts{{anna, QDate(2026, 10, 1), 600, 840}, {anna, QDate(2026, 10, 1), 900, 1200},
                                  {boris, QDate(2026, 10, 1), 600, 1440}, {anna, QDate(2026, 10, 31), 600, 700},
                                  {anna, QDate(2026, 11, 1), 600, 700}};
        for (const Shift& shift : shifts)
            QVERIFY_RESULT(insertShift(database, shift));
        const auto read = [&](PersonId person) { return shiftsIn(database, QDate(2026, 10, 1), QDate(2026, 11, 1), person).value_or(QList<Shift>()); };
        QCOMPARE(read(PersonId()), shifts.first(4));
        QCOMPARE(read(anna), (QList<Shift>{shifts[0], shifts[1], shifts[3]}));
        QCOMPARE_ERROR(insertShift(database, shifts[0]), ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestShiftStore)
#include "test_shift_store.moc"

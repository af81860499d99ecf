// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z after what was set about specialists: services, a filled month, absences, each as one step, the latest first.
#include "core/catalog/repertoire_service.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/service_store.h"
#include "core/schedule/absence_service.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/shift_fill_service.h"
#include "core/staff/person_store.h"
#include "tests/support/take_back_desk.h"

using namespace priyom;

class TestTakeBackStaffing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsOneStep()
    {
        test::TakeBackDesk desk;
        const auto anna = staff::personByName(desk.database(), QStringLiteral("Анна"));
        const auto cut = catalog::serviceByName(desk.database(), QStringLiteral("Стрижка"));
        QVERIFY(anna && cut && *cut);
        const QDate day(2026, 11, 2);
        const staff::Session owner = desk.shop.owner();
        QVERIFY_RESULT(
            catalog::RepertoireService(desk.database(), desk.shop.clock).set(owner, *anna, {{(*cut)->id, 45}}));
        desk.pass(std::chrono::minutes(1));
        const schedule::FillWish wish{
            {*anna}, day, day.addDays(14), {*schedule::cycleOf(QStringLiteral("2/2"), {{600, 1200}}), day}};
        QVERIFY_RESULT(schedule::ShiftFillService(desk.database(), desk.shop.clock).fill(owner, wish));
        desk.pass(std::chrono::minutes(1));
        schedule::AbsenceService absences(desk.database(), desk.shop.clock);
        const auto away = absences.set(owner, {{}, *anna, schedule::AbsenceKind::Vacation, day, day.addDays(6)});
        QVERIFY_RESULT(away);
        desk.pass(std::chrono::minutes(1));
        QVERIFY_RESULT(absences.drop(owner, away->id));
        desk.restart();

        QCOMPARE(desk.back(), QStringLiteral("absence.drop"));
        QCOMPARE(absences.list(owner, day, day.addDays(1))->size(), size_t(1));
        QCOMPARE(desk.back(), QStringLiteral("absence.set"));
        QVERIFY(absences.list(owner, day, day.addDays(1))->empty());
        QCOMPARE(desk.schedule.shifts(owner, day, day.addDays(14))->size(), size_t(8));
        QCOMPARE(desk.back(), QStringLiteral("shift.fill"));
        QVERIFY(desk.schedule.shifts(owner, day, day.addDays(14))->empty());
        QCOMPARE(desk.back(), QStringLiteral("person.services"));
        QVERIFY(catalog::repertoireOf(desk.database(), *anna)->empty());
    }
};

QTEST_GUILESS_MAIN(TestTakeBackStaffing)
#include "test_take_back_staffing.moc"

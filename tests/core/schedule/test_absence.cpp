// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/absence.h"

#include "core/history/event_store.h"
#include "core/schedule/absence_service.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/slot_finder.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

Q_DECLARE_METATYPE(std::vector<priyom::schedule::Absence>)

namespace {

constexpr PersonId kAnna(1);
constexpr PersonId kVera(2);
const QDate kDay(2026, 11, 3);

Absence away(PersonId person, QDate first, QDate last, DayInterval hours = {0, kMinutesPerDay})
{
    return {AbsenceId(), person, AbsenceKind::Vacation, first, last, hours};
}

} // namespace

class TestAbsence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_absences = std::make_unique<AbsenceService>(*m_shop->database, m_shop->clock);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
    }

    void whatIsLeftOfAShift_data()
    {
        QTest::addColumn<std::vector<Absence>>("absences");
        QTest::addColumn<DayHours>("left");
        const QDate before = kDay.addDays(-1);
        const QDate after = kDay.addDays(1);
        QTest::newRow("nothing in the way") << std::vector<Absence>{} << DayHours{{540, 1080}};
        QTest::newRow("another day") << std::vector{away(kAnna, after, after)} << DayHours{{540, 1080}};
        QTest::newRow("somebody else") << std::vector{away(kVera, kDay, kDay)} << DayHours{{540, 1080}};
        QTest::newRow("the day in the middle of a vacation") << std::vector{away(kAnna, before, after)} << DayHours();
        QTest::newRow("its last day") << std::vector{away(kAnna, before, kDay)} << DayHours();
        QTest::newRow("the morning") << std::vector{away(kAnna, kDay, kDay, {480, 660})} << DayHours{{660, 1080}};
        QTest::newRow("the middle") << std::vector{away(kAnna, kDay, kDay, {660, 720})}
                                    << DayHours{{540, 660}, {720, 1080}};
        QTest::newRow("to the end") << std::vector{away(kAnna, kDay, kDay, {1020, 1440})} << DayHours{{540, 1020}};
        QTest::newRow("two, over each other")
            << std::vector{away(kAnna, kDay, kDay, {700, 800}), away(kAnna, kDay, kDay, {660, 720})}
            << DayHours{{540, 660}, {800, 1080}};
        QTest::newRow("touches only") << std::vector{away(kAnna, kDay, kDay, {1080, 1200})} << DayHours{{540, 1080}};
    }
    void whatIsLeftOfAShift()
    {
        QFETCH(std::vector<Absence>, absences);
        QFETCH(DayHours, left);
        DayHours hours;
        for (const Shift& shift : present({{kAnna, kDay, 540, 1080}}, absences)) {
            QCOMPARE(shift.person, kAnna);
            QCOMPARE(shift.date, kDay);
            hours.push_back({shift.startMinute, shift.endMinute});
        }
        QCOMPARE(hours, left);
    }

    void eachOfItsDaysHasItsHoursAlsoWhereTheClockIsMoved()
    {
        const Zone berlin = *Zone::named(QStringLiteral("Europe/Berlin"));
        const QDate saturday(2026, 10, 24); // on Sunday the day has 25 hours
        const auto periods = awayOn({away(kAnna, saturday, saturday.addDays(1), {60, 240})}, kAnna, saturday,
                                    saturday.addDays(1), berlin);
        QCOMPARE(periods.size(), size_t(2));
        QCOMPARE(periods[0].to - periods[0].from, Milliseconds(std::chrono::hours(3)));
        QCOMPARE(periods[1].to - periods[1].from, Milliseconds(std::chrono::hours(4)));
        const auto whole =
            awayOn({away(kAnna, saturday, saturday.addDays(1))}, kAnna, saturday, saturday.addDays(1), berlin);
        QCOMPARE(whole, (std::vector<Period>{berlin.days(saturday, saturday.addDays(2))})); // days that touch are one
        QVERIFY(awayOn({away(kVera, saturday, saturday)}, kAnna, saturday, saturday, berlin).empty());
    }

    void noWindowIsOfferedInIt()
    {
        const Zone zone = Zone::utc();
        const auto at = [&](int hour) { return zone.instant(kDay, QTime(hour, 0)); };
        SlotGround ground;
        ground.hours.week.fill({{540, 1080}});
        ground.away = {{at(11), at(17)}};
        SlotWish wish;
        wish.from = wish.wished = at(8);
        wish.days = 1;
        wish.most = 20;
        wish.bufferBefore = wish.bufferAfter = 30; // may lie in the absence, as they may lie after the shift
        const auto windows = findSlots(ground, wish, zone);
        QCOMPARE(windows.size(), size_t(3));
        QCOMPARE(windows[0], (Period{at(9), at(10)}));
        QCOMPARE(windows[1], (Period{at(10), at(11)}));
        QCOMPARE(windows[2], (Period{at(17), at(18)}));
    }

    void itIsKeptChangedDroppedAndTakenBack()
    {
        Absence training{
            AbsenceId(), m_anna, AbsenceKind::Training, kDay, kDay, {840, 1020}, QStringLiteral(" Курс  колористики ")};
        const auto set = m_absences->set(m_shop->owner(), training);
        QVERIFY_RESULT(set);
        training.id = set->id;
        training.note = QStringLiteral("Курс колористики");
        QCOMPARE(list(), std::vector{training});
        Absence longer = training;
        longer.last = kDay.addDays(2);
        longer.note.clear();
        const auto changed = m_absences->set(m_shop->owner(), longer);
        QVERIFY_RESULT(changed);
        QCOMPARE(list(), std::vector{longer});
        QVERIFY_RESULT(m_absences->undo(m_shop->owner(), changed->event));
        QCOMPARE(list(), std::vector{training}); // with its note
        const auto dropped = m_absences->drop(m_shop->owner(), training.id);
        QVERIFY_RESULT(dropped);
        QVERIFY(list().empty());
        QCOMPARE_ERROR(m_absences->drop(m_shop->owner(), training.id), ErrorCode::NotFound);
        QVERIFY_RESULT(m_absences->undo(m_shop->owner(), *dropped));
        QCOMPARE(list(), std::vector{training});
        QVERIFY_RESULT(m_absences->undo(m_shop->owner(), set->event));
        QVERIFY(list().empty());
        QCOMPARE_ERROR(m_absences->undo(m_shop->owner(), set->event), ErrorCode::Conflict);
    }

    void itsNoteStaysOutOfHistory()
    {
        const QString secret = QStringLiteral("операция на колене");
        const auto set = m_absences->set(
            m_shop->owner(), {AbsenceId(), m_anna, AbsenceKind::Sick, kDay, kDay, {0, kMinutesPerDay}, secret});
        QVERIFY_RESULT(set);
        const auto event = history::eventBySeq(*m_shop->database, set->event);
        QVERIFY_RESULT(event);
        QVERIFY(!QString::fromUtf8(event->detail).contains(secret));
    }

    void whatCannotBeIsRefused()
    {
        const QByteArray before = m_shop->contents();
        const auto set = [this](const Absence& wrong) { return m_absences->set(m_shop->owner(), wrong); };
        QCOMPARE_ERROR(set(away(m_anna, kDay, kDay.addDays(-1))), ErrorCode::BadInput);
        QCOMPARE_ERROR(set(away(m_anna, kDay, kDay.addDays(1200))), ErrorCode::BadInput);
        QCOMPARE_ERROR(set(away(m_anna, kDay, {})), ErrorCode::BadInput);
        QCOMPARE_ERROR(set(away(m_anna, kDay, kDay, {600, 600})), ErrorCode::BadInput);
        QCOMPARE_ERROR(set(away(PersonId(99), kDay, kDay)), ErrorCode::NotFound);
        QCOMPARE_ERROR(m_absences->set(m_shop->as(staff::Role::Manager), away(m_anna, kDay, kDay)),
                       ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
    }

    void aParentalLeaveIsNotTooLong()
    {
        QVERIFY_RESULT(m_absences->set(m_shop->owner(), away(m_anna, kDay, kDay.addDays(540))));
    }

    void aSpecialistSeesTheOwn()
    {
        QVERIFY_RESULT(m_absences->set(m_shop->owner(), away(m_anna, kDay, kDay)));
        QCOMPARE(m_absences->list(m_shop->as(staff::Role::Receptionist), kDay, kDay.addDays(1))->size(), size_t(1));
        QVERIFY(m_absences->list(m_shop->as(staff::Role::Specialist), kDay, kDay.addDays(1))->empty());
    }

private:
    std::vector<Absence> list()
    {
        return m_absences->list(m_shop->owner(), kDay, kDay.addDays(1))
            .value_or(std::vector{away(PersonId(7), kDay, kDay)});
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<AbsenceService> m_absences;
    PersonId m_anna;
};

QTEST_GUILESS_MAIN(TestAbsence)
#include "test_absence.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The same visit every few weeks: looked through, booked in one step, taken back in one.
#include "core/bookings/series_service.h"

#include "core/bookings/taken_store.h"
#include "core/bookings/visit_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;

class SeriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_series = std::make_unique<SeriesService>(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kZone, QStringLiteral("Europe/Berlin")));
        Appointment row = m_shop->at(0);
        row.start = at(16, 10, 0);
        row.then = {{QStringLiteral("Окрашивание"), QStringLiteral("Борис")}};
        const auto booked = m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, row, {}});
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
    }

    // The clocks go back on the 25th of October: ten stays ten.
    void theHourOfTheShopIsKept()
    {
        const auto steps = look(1, 3);
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].start, at(23, 10, 0));
        QCOMPARE(steps[1].start, at(30, 10, 0));
        QCOMPARE(steps[1].start - steps[0].start, Milliseconds(7 * 24h + 1h));
        for (const SeriesStep& step : steps)
            QVERIFY(!step.refused);
    }

    // Two weeks and a day later the next of every two weeks is the one of four.
    void oneThatWasLongAgoGoesOnFromNow()
    {
        m_shop->clock.set(at(31, 9, 0));
        const auto steps = look(2, 2);
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps[0].start, at(30, 10, 0) + 14 * 24h);
        QCOMPARE(steps[1].start, at(30, 10, 0) + 28 * 24h);
    }

    void aDayThatWasClosedIsRefusedByItsName()
    {
        QVERIFY_RESULT(schedule::writeSpecialDay(*m_shop->database, {QDate(2026, 10, 23), {}, QStringLiteral("Санитарный день")}));
        const auto steps = look(1, 2);
        QVERIFY(steps[0].refused.has_value());
        QCOMPARE(steps[0].refused->detail, QStringLiteral("closed"));
        QCOMPARE(steps[0].refused->subject, QStringLiteral("Санитарный день"));
        QVERIFY(steps[0].nearest.has_value());
        QVERIFY(!steps[1].refused);
        QCOMPARE_ERROR(m_series->book(m_shop->owner(), m_visit, {steps[0].start, steps[1].start}), ErrorCode::MoveRefused);
    }

    void hoursThatAreClosedEveryWeekAreToldAndNotRefused()
    {
        std::array<schedule::DayHours, 7> week;
        week.fill({{9 * 60, 20 * 60}});
        week[Qt::Friday - 1] = {{12 * 60, 20 * 60}};
        QVERIFY_RESULT(schedule::writeWeek(*m_shop->database, week));
        QVERIFY_RESULT(schedule::writeSpecialDay(*m_shop->database, {QDate(2026, 10, 30), {{9 * 60, 20 * 60}}, {}}));
        const auto steps = look(1, 2);
        QVERIFY(steps[0].closed);
        QVERIFY(!steps[0].refused);
        QVERIFY(steps[0].nearest.has_value());
        QVERIFY(!steps[1].closed);
        QVERIFY(!steps[1].nearest);
        QVERIFY_RESULT(m_series->book(m_shop->owner(), m_visit, {steps[0].start, steps[1].start}));
    }

    // Anna works by shifts, and has them until the 23rd of October; Boris works by none.
    void shiftsThatAreNotPlannedYetAreNoConflict()
    {
        const PersonId anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        for (const int day : {16, 23})
            QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {anna, QDate(2026, 10, day), 9 * 60, 18 * 60}));
        const auto steps = look(1, 2);
        QVERIFY(!steps[0].refused && !steps[0].unplanned);
        QVERIFY(!steps[1].refused && steps[1].unplanned);
        QVERIFY_RESULT(m_series->book(m_shop->owner(), m_visit, {steps[0].start, steps[1].start}));
    }

    void aDayOffAmongPlannedShiftsIsOne()
    {
        const PersonId anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        for (const int day : {16, 30})
            QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {anna, QDate(2026, 10, day), 9 * 60, 18 * 60}));
        const auto steps = look(1, 1);
        QVERIFY(steps[0].refused.has_value() && !steps[0].unplanned);
        QCOMPARE(steps[0].refused->detail, QStringLiteral("outside_shift"));
        QCOMPARE_ERROR(m_series->book(m_shop->owner(), m_visit, {steps[0].start}), ErrorCode::MoveRefused);
    }

    // Whose shifts are not planned yet hides nobody's who is away.
    void theOtherServiceIsStillAskedFor()
    {
        const PersonId anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        const PersonId boris = *staff::personByName(*m_shop->database, QStringLiteral("Борис"));
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {anna, QDate(2026, 10, 16), 9 * 60, 18 * 60}));
        QVERIFY_RESULT(schedule::insertAbsence(*m_shop->database, {{}, boris, schedule::AbsenceKind::Sick, QDate(2026, 10, 23), QDate(2026, 10, 23)}));
        const auto steps = look(1, 1);
        QVERIFY(steps[0].refused.has_value());
        QCOMPARE(steps[0].refused->detail, QStringLiteral("absent"));
    }

    void lookingWritesNothing()
    {
        const QByteArray before = m_shop->contents();
        QCOMPARE(look(2, 10).size(), size_t(10));
        QCOMPARE(m_shop->contents(), before);
    }

    void allAreBookedWithAllTheirServicesAndTakenBackInOneStep()
    {
        const auto made = m_series->book(m_shop->owner(), m_visit, {at(23, 10, 0), at(30, 10, 0)});
        QVERIFY_RESULT(made);
        QCOMPARE(made->visits.size(), size_t(2));
        const Visit first = visitById(*m_shop->database, m_visit).value();
        for (const Visit& visit : made->visits) {
            const Visit read = visitById(*m_shop->database, visit.id).value();
            QVERIFY(!read.lead.isValid());
            QCOMPARE(read.client, first.client);
            QCOMPARE(read.specialist, first.specialist);
            QCOMPARE(read.price, first.price);
            QCOMPARE(read.more.size(), size_t(1));
            QCOMPARE(read.more[0].specialist, first.more[0].specialist);
            QCOMPARE(read.more[0].startAt - read.startAt, first.more[0].startAt - first.startAt);
        }
        QVERIFY_RESULT(checkTaken(*m_shop->database));
        QVERIFY_RESULT(m_series->undo(m_shop->owner(), made->event));
        for (const Visit& visit : made->visits)
            QCOMPARE_ERROR(visitById(*m_shop->database, visit.id), ErrorCode::NotFound);
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    void aConflictIsToldWithWhoHasItAndTheNearestWindow()
    {
        Appointment other = m_shop->at(0);
        other.specialist = QStringLiteral("Борис");
        other.start = at(23, 11, 30);
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, other, {}}));
        const auto steps = look(1, 2);
        QVERIFY(steps[0].refused.has_value());
        QCOMPARE(steps[0].refused->code, ErrorCode::SlotTaken);
        QCOMPARE(steps[0].refused->subject, QStringLiteral("Борис"));
        QVERIFY(steps[0].nearest.has_value());
        QVERIFY(!steps[1].refused);
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_series->book(m_shop->owner(), m_visit, {steps[0].start, steps[1].start}),
                       ErrorCode::SlotTaken);
        QCOMPARE(m_shop->contents(), before); // all or nothing
        QVERIFY_RESULT(m_series->book(m_shop->owner(), m_visit, {*steps[0].nearest, steps[1].start}));
    }

    void oneThatWasChangedSinceHoldsTheUndo()
    {
        const auto made = m_series->book(m_shop->owner(), m_visit, {at(23, 10, 0), at(30, 10, 0)});
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), made->visits[1].id, VisitState::Confirmed));
        QCOMPARE_ERROR(m_series->undo(m_shop->owner(), made->event), ErrorCode::Conflict);
        QVERIFY_RESULT(visitById(*m_shop->database, made->visits[0].id));
    }

    void whatCannotBeAskedIsRefused_data()
    {
        QTest::addColumn<int>("weeks");
        QTest::addColumn<int>("times");
        QTest::newRow("no week") << 0 << 1;
        QTest::newRow("over a year between them") << 53 << 1;
        QTest::newRow("no visit") << 1 << 0;
        QTest::newRow("too many") << 1 << 53;
    }
    void whatCannotBeAskedIsRefused()
    {
        QFETCH(int, weeks);
        QFETCH(int, times);
        QCOMPARE_ERROR(m_series->look(m_shop->owner(), {m_visit, weeks, times}), ErrorCode::BadInput);
    }

private:
    static Instant at(int day, int hour, int minute)
    {
        return Zone::named(QStringLiteral("Europe/Berlin"))->instant(QDate(2026, 10, day), QTime(hour, minute));
    }
    [[nodiscard]] std::vector<SeriesStep> look(int weeks, int times) const
    {
        return m_series->look(m_shop->owner(), {m_visit, weeks, times}).value_or(std::vector<SeriesStep>());
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<SeriesService> m_series;
    VisitId m_visit;
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "test_series.moc"

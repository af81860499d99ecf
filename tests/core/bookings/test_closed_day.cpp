// SPDX-License-Identifier: GPL-3.0-or-later
// Days that the shop closes, as somebody meets them who books, who looks at the calendar, and who closes one. Anna works tomorrow
// from 9 to 18, Boris by no shifts; the shop is open from 9 to 20.
#include "core/bookings/booking_service.h"
#include "core/bookings/calendar_desk.h"
#include "core/bookings/visit_desk.h"
#include "core/schedule/empty_windows.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_keys.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using schedule::DayHours;
using schedule::DayMark;

class ClosedDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<VisitDesk>(*m_shop->database, m_shop->clock);
        m_schedule = std::make_unique<schedule::ScheduleService>(*m_shop->database, m_shop->clock);
        m_day = Zone::utc().date(m_shop->clock.now()).addDays(1);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        m_boris = *staff::personByName(*m_shop->database, QStringLiteral("Борис"));
        std::array<DayHours, 7> week;
        week.fill({{9 * 60, 20 * 60}});
        QVERIFY_RESULT(m_schedule->setWeek(m_shop->owner(), week));
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_day, 9 * 60, 18 * 60}));
    }

    void thereIsNoWindowAndNoWorkOnIt()
    {
        QVERIFY(!windows(m_anna).empty());
        QCOMPARE(columnOf(m_anna).work, Milliseconds(std::chrono::hours(9)));
        close({});
        for (const PersonId who : {m_anna, m_boris}) {
            QVERIFY(windows(who).empty());
            QCOMPARE(columnOf(who).work, Milliseconds(0));
            QVERIFY(columnOf(who).empty.empty());
        }
    }

    void aShortDayLeavesItsHours()
    {
        close({{10 * 60, 15 * 60}});
        for (const PersonId who : {m_anna, m_boris}) {
            QCOMPARE(columnOf(who).working, (std::vector<Period>{{at(10), at(15)}}));
            QCOMPARE(windows(who).front().period.from, at(10));
        }
        QCOMPARE(fit(11).free.size(), size_t(1));
        QVERIFY(!fit(11).closed);
        QCOMPARE(fit(15).free.size(), size_t(0));
        QVERIFY(fit(15).closed.has_value());
    }

    void theOneWhoBooksIsToldWhyAndMayInsist()
    {
        close({}, QStringLiteral("Санитарный день"));
        for (const char* who : {"Анна", "Борис"}) {
            const auto refused = book(QString::fromUtf8(who), 10);
            QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
            QCOMPARE(refused.error().detail, QStringLiteral("closed"));
            QCOMPARE(refused.error().subject, QStringLiteral("Санитарный день"));
            QVERIFY_RESULT(book(QString::fromUtf8(who), 10, true));
        }
    }

    void theCalendarSaysWhatTheDayIs()
    {
        QCOMPARE(plan().mark, DayMark());
        close({{10 * 60, 15 * 60}}, QStringLiteral("Учёба"));
        const DayMark mark{DayMark::Kind::Shorter, QStringLiteral("Учёба"), {{10 * 60, 15 * 60}}};
        QCOMPARE(plan().mark, mark);
        const auto week = CalendarDesk(*m_shop->database, m_shop->clock).week(m_shop->owner(), m_day, m_anna);
        QVERIFY_RESULT(week);
        QCOMPARE(week->mark, DayMark());
        for (const DayColumn& column : week->columns)
            QCOMPARE(column.mark, column.date == m_day ? mark : DayMark());
    }

    void whoClosesADayIsToldWhatStandsOnIt_data()
    {
        QTest::addColumn<DayHours>("hours");
        QTest::addColumn<QList<int>>("left");
        QTest::newRow("closed") << DayHours() << QList<int>{10, 12, 16};
        QTest::newRow("short") << DayHours{{10 * 60, 15 * 60}} << QList<int>{16};
        QTest::newRow("through one") << DayHours{{11 * 60, 12 * 60 + 30}} << QList<int>{10, 12, 16};
        QTest::newRow("longer") << DayHours{{8 * 60, 22 * 60}} << QList<int>();
        QTest::newRow("as every week") << DayHours{{9 * 60, 20 * 60}} << QList<int>();
    }
    void whoClosesADayIsToldWhatStandsOnIt()
    {
        QFETCH(DayHours, hours);
        QFETCH(QList<int>, left);
        QVERIFY_RESULT(book(QStringLiteral("Анна"), 10));
        QVERIFY_RESULT(book(QStringLiteral("Борис"), 12));
        QVERIFY_RESULT(book(QStringLiteral("Анна"), 16));
        const HoursEdit edit{schedule::SpecialDay{m_day, hours, {}}, {}, {}};
        QCOMPARE(startsOf(edit), left);
        QCOMPARE(startsOf({}), QList<int>());
        close(hours);
        QCOMPARE(startsOf(edit), left); // what is closed already is still to be moved
        QCOMPARE(startsOf({}), left);
        m_shop->clock.set(at(20));
        QCOMPARE(startsOf(edit), QList<int>()); // what is over is not
    }

    void holidaysNameWhatTheyClose()
    {
        m_day = QDate(m_day.year(), 11, 4);
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kHolidayRest, QStringLiteral("never")));
        QVERIFY_RESULT(book(QStringLiteral("Борис"), 12));
        QCOMPARE(startsOf({{}, schedule::HolidayRest::Never, {}}), QList<int>());
        QCOMPARE(startsOf({{}, schedule::HolidayRest::Holidays, {}}), QList<int>{12});
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kHolidayRest, QStringLiteral("holidays")));
        QCOMPARE(startsOf({{}, schedule::HolidayRest::Calendar, {}}), QList<int>()); // closed already
        QCOMPARE(plan().mark.kind, DayMark::Kind::Holiday);
        QCOMPARE(plan().mark.name, QStringLiteral("unity"));
        const schedule::CalendarDay worked{m_day, schedule::DayKind::Work, {}};
        QCOMPARE(startsOf({{}, {}, worked}), QList<int>());
        const schedule::CalendarDay rested{m_day, schedule::DayKind::Off, QStringLiteral("День мастера")};
        QCOMPARE(startsOf({{}, {}, rested}), QList<int>{12});
    }

    void onlyWhoClosesDaysIsTold()
    {
        QCOMPARE_ERROR(m_desk->leftByHours(m_shop->as(staff::Role::Manager), {schedule::SpecialDay{m_day, {}, {}}, {}, {}}), ErrorCode::NotAllowed);
    }

private:
    Instant at(int hour) const { return Zone::utc().instant(m_day, QTime(hour, 0)); }
    void close(const DayHours& hours, const QString& note = {})
    {
        QVERIFY_RESULT(m_schedule->setSpecialDay(m_shop->owner(), {m_day, hours, note}));
    }
    Result<Booked> book(const QString& who, int hour, bool outside = false)
    {
        Appointment appointment = m_shop->at(0);
        appointment.specialist = who;
        appointment.start = at(hour);
        appointment.outside = outside;
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    TimeFit fit(int hour) const
    {
        return m_desk->fitAt(m_shop->owner(), {{at(hour), at(hour + 1)}, m_boris}).value_or(TimeFit());
    }
    std::vector<FreeWindow> windows(PersonId who) const
    {
        WindowWish wish;
        const auto person = staff::personById(*m_shop->database, who);
        wish.specialist = person ? person->name : QString();
        wish.from = Zone::utc().startOfDay(m_day);
        wish.days = 1;
        return m_desk->windows(m_shop->owner(), wish).value_or(std::vector<FreeWindow>());
    }
    DayPlan plan() const { return CalendarDesk(*m_shop->database, m_shop->clock).day(m_shop->owner(), m_day).value_or(DayPlan()); }
    DayColumn columnOf(PersonId who) const
    {
        const DayPlan day = plan();
        for (const auto* columns : {&day.columns, &day.notThere})
            for (const DayColumn& column : *columns)
                if (column.specialist.id == who)
                    return column;
        return {};
    }
    QList<int> startsOf(const HoursEdit& edit) const
    {
        QList<int> hours;
        const auto rows = m_desk->leftByHours(m_shop->owner(), edit);
        if (!rows)
            return {-1};
        for (const VisitRow& row : *rows)
            hours += Zone::utc().local(row.visit.startAt).time.hour();
        return hours;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<VisitDesk> m_desk;
    std::unique_ptr<schedule::ScheduleService> m_schedule;
    QDate m_day;
    PersonId m_anna;
    PersonId m_boris;
};

QTEST_GUILESS_MAIN(ClosedDayTest)
#include "test_closed_day.moc"

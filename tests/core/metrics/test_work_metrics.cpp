// SPDX-License-Identifier: GPL-3.0-or-later
// Utilisation and empty windows of days that can be reckoned by hand.
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/metrics/registry.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "tests/core/metrics/metric_shop.h"

#include <QTest>

using namespace priyom;
using namespace priyom::metrics;
using bookings::VisitState;
using test::MetricShop;

namespace {

const QDate kThursday(2026, 10, 15);

// Mira works from nine to one and from two to six: eight hours.
void plan(MetricShop& shop, PersonId who)
{
    MetricShop::must(schedule::insertShift(shop.database(), {who, kThursday, 9 * 60, 13 * 60}));
    MetricShop::must(schedule::insertShift(shop.database(), {who, kThursday, 14 * 60, 18 * 60}));
}

// What history says of a person.
void note(MetricShop& shop, PersonId whom, const char* at, const char* op, const QJsonObject& detail)
{
    auto change = MetricShop::must(history::Change::begin(shop.database(), {shop.anna, QStringLiteral("desk")}, MetricShop::at(at)));
    MetricShop::must(change.record(op, "person", whom.value, detail));
    MetricShop::must(change.commit());
}

void visit(MetricShop& shop, const char* start, int minutes, VisitState state, int after = 0)
{
    shop.visit(start, LeadId(), shop.client(), [&](bookings::Visit& made) {
        made.endAt = made.startAt + std::chrono::minutes(minutes);
        made.state = state;
        made.bufferAfter = after;
    });
}

// Open every day from ten to eight since the first visit on the 1st; it is the evening of the 31st. Answers with who works
// there besides Mira, Vera.
PersonId open(MetricShop& shop)
{
    std::array<schedule::DayHours, 7> week;
    week.fill({{600, 1200}});
    MetricShop::must(schedule::writeWeek(shop.database(), week));
    shop.conditions.now = MetricShop::at("2026-10-31T23:00");
    visit(shop, "2026-10-01T10:00", 60, VisitState::Came);
    return MetricShop::must(staff::insertPerson(shop.database(), QStringLiteral("Vera"), {staff::Role::Specialist}));
}

} // namespace

class TestWorkMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsInsideShiftsOverShiftsLessBreaks()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        QCOMPARE(shop.show("utilisation"), QStringLiteral("0"));
        QCOMPARE(shop.show("empty_windows"), QStringLiteral("2"));
        visit(shop, "2026-10-15T10:00", 60, VisitState::Came);      // 60; leaves an hour before and two after
        visit(shop, "2026-10-15T12:40", 60, VisitState::Planned);   // 20 before the break
        visit(shop, "2026-10-15T14:00", 30, VisitState::Confirmed); // 30
        visit(shop, "2026-10-15T15:00", 60, VisitState::NoShow);    // frees its time
        visit(shop, "2026-10-15T16:00", 60, VisitState::Cancelled);
        visit(shop, "2026-10-15T17:35", 45, VisitState::Came); // 25 until six
        const Figure figure = shop.figure("utilisation");
        QCOMPARE(figure.numerator, qint64(60 + 20 + 30 + 25));
        QCOMPARE(figure.denominator, qint64(480));
        QVERIFY(!figure.interval);
        QCOMPARE(shop.show("empty_windows"), QStringLiteral("3")); // 9-10, 11-12:40, 14:30-17:35
    }

    void aBufferCannotBeSoldAndIsNoWork()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        visit(shop, "2026-10-15T09:00", 200, VisitState::Came, 15); // leaves 25 minutes until one
        QCOMPARE(shop.figure("utilisation").numerator, qint64(200));
        QCOMPARE(shop.show("empty_windows"), QStringLiteral("1"));
    }

    void anAbsenceIsNoWork()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        visit(shop, "2026-10-15T10:00", 60, VisitState::Came);
        MetricShop::must(schedule::insertAbsence(
            shop.database(),
            {{}, shop.mira, schedule::AbsenceKind::Training, kThursday, kThursday, {14 * 60, 18 * 60}}));
        QCOMPARE(shop.show("utilisation"), QStringLiteral("1/4"));
        MetricShop::must(schedule::insertAbsence(shop.database(),
                                                 {{}, shop.mira, schedule::AbsenceKind::Sick, kThursday, kThursday}));
        QCOMPARE(shop.show("utilisation"), QStringLiteral("no value"));
        QCOMPARE(shop.show("empty_windows"), QStringLiteral("0"));
    }

    void windowsOfTodayAreCutAtNow_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("windows"); // begin and minutes
        QTest::newRow("before it") << QByteArray("2026-10-14T20:00") << QByteArray("09:00 60, 11:00 120, 14:00 240");
        QTest::newRow("in the second") << QByteArray("2026-10-15T12:10") << QByteArray("12:10 50, 14:00 240");
        QTest::newRow("less than half an hour of it left") << QByteArray("2026-10-15T12:31") << QByteArray("14:00 240");
        QTest::newRow("a minute that has begun") << QByteArray("2026-10-15T14:00:01") << QByteArray("14:01 239");
        QTest::newRow("in the evening") << QByteArray("2026-10-15T18:00") << QByteArray();
        QTest::newRow("the day after: as it was")
            << QByteArray("2026-10-16T09:00") << QByteArray("09:00 60, 11:00 120, 14:00 240");
    }
    void windowsOfTodayAreCutAtNow()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const QByteArray, windows);
        MetricShop shop;
        plan(shop, shop.mira);
        visit(shop, "2026-10-15T10:00", 60, VisitState::Came);
        shop.conditions.now = MetricShop::at(now.constData());
        QStringList found;
        for (const DrillRecord& record : shop.drill(**metricNamed(QStringLiteral("empty_windows")))) {
            found += Zone::utc().local(record.at).time.toString(QStringLiteral("HH:mm ")) +
                     QString::number(record.pick.value);
            QCOMPARE(record.who, QStringLiteral("Mira"));
            QCOMPARE(recordKindKey(record.kind), QLatin1String("window"));
        }
        QCOMPARE(found.join(QStringLiteral(", ")).toLatin1(), windows);
        QCOMPARE(shop.figure("empty_windows").numerator, qint64(found.size()));
        QCOMPARE(shop.show("utilisation"), QStringLiteral("1/8")); // of the whole day, whenever it is asked
    }

    void itIsOfWhoWorksAndOfTheirDays()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        const PersonId vera =
            MetricShop::must(staff::insertPerson(shop.database(), QStringLiteral("Vera"), {staff::Role::Specialist}));
        MetricShop::must(schedule::insertShift(shop.database(), {vera, QDate(2026, 10, 19), 600, 660}));
        visit(shop, "2026-10-15T10:00", 120, VisitState::Came);
        QCOMPARE(shop.show("utilisation", Grouping::Specialist, QStringLiteral("Mira")), QStringLiteral("1/4"));
        QCOMPARE(shop.show("utilisation", Grouping::Specialist, QStringLiteral("Vera")),
                 QStringLiteral("0")); // a row without any visit
        QCOMPARE(shop.show("empty_windows", Grouping::Specialist, QStringLiteral("Vera")), QStringLiteral("1"));
        QCOMPARE(shop.show("utilisation", Grouping::Day, QStringLiteral("2026-10-15")), QStringLiteral("1/4"));
        QCOMPARE(shop.show("utilisation", Grouping::Day, QStringLiteral("2026-10-19")), QStringLiteral("0"));
        QCOMPARE(shop.show("utilisation", Grouping::Week, QStringLiteral("2026-W42")), QStringLiteral("1/4"));
        QCOMPARE(shop.show("utilisation", Grouping::Month, QStringLiteral("2026-10")), QStringLiteral("2/9"));
        for (const Grouping by :
             {Grouping::Manager, Grouping::Service, Grouping::Channel, Grouping::Source, Grouping::Campaign})
            QVERIFY(!hasValueBy(**metricNamed(QStringLiteral("utilisation")), by));
        QCOMPARE(shop.show("empty_windows", Grouping::Manager, QStringLiteral("Anna")), QStringLiteral("no value"));
    }

    void aManagersOwnFiguresHaveNone()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        const auto metrics =
            MetricShop::must(metricsNamed({QStringLiteral("utilisation"), QStringLiteral("empty_windows")}));
        const auto report = MetricShop::must(readKpi(
            shop.database(), Zone::utc(), {shop.from, shop.to, Grouping::None, metrics, shop.anna}, shop.conditions));
        for (const Figure& figure : report.rows.front().figures)
            QVERIFY(!figure.hasValue());
    }

    void eachServiceOfAVisitIsOfItsOwnSpecialist()
    {
        MetricShop shop;
        const PersonId vera =
            MetricShop::must(staff::insertPerson(shop.database(), QStringLiteral("Vera"), {staff::Role::Specialist}));
        plan(shop, shop.mira);
        plan(shop, vera);
        shop.visit("2026-10-15T09:00", LeadId(), shop.client(), [&](bookings::Visit& made) {
            made.historical = false;
            made.more = {{vera, shop.cut, MetricShop::at("2026-10-15T10:00"), MetricShop::at("2026-10-15T12:00"),
                          Money::ofMinor(0)}};
        });
        QCOMPARE(shop.show("utilisation", Grouping::Specialist, QStringLiteral("Mira")), QStringLiteral("1/8"));
        QCOMPARE(shop.show("utilisation", Grouping::Specialist, QStringLiteral("Vera")), QStringLiteral("1/4"));
    }

    // Who works by no shifts is there while the shop is open, not before it had its first visit.
    void openingHoursStandForShiftsSinceTheFirstVisit()
    {
        MetricShop shop;
        std::array<schedule::DayHours, 7> week;
        week.fill({{600, 1200}});
        MetricShop::must(schedule::writeWeek(shop.database(), week));
        shop.conditions.now = MetricShop::at("2026-10-31T23:00");
        QCOMPARE(shop.figure("utilisation").denominator, qint64(600)); // today alone
        visit(shop, "2026-10-30T10:00", 150, VisitState::Came);
        QCOMPARE(shop.show("utilisation"), QStringLiteral("1/8")); // 150 of 1200
    }

    void whoIsNewCountsFromTheirOwnFirstDay()
    {
        MetricShop shop;
        const PersonId vera = open(shop);
        const auto hers = [&] { return shop.show("utilisation", Grouping::Specialist, QStringLiteral("Vera")); };
        const auto minutes = [&] { return shop.figure("utilisation", Grouping::Specialist, QStringLiteral("Vera")).denominator; };
        QCOMPARE(minutes(), qint64(31 * 600)); // nobody wrote down when she came
        note(shop, vera, "2026-10-30T12:00", "person.add", {});
        QCOMPARE(minutes(), qint64(2 * 600));
        QCOMPARE(shop.figure("empty_windows", Grouping::Specialist, QStringLiteral("Vera")).numerator, qint64(1)); // of the 30th, now it is evening
        shop.visit("2026-10-29T10:00", LeadId(), shop.client(), [&](bookings::Visit& made) { made.specialist = vera; }); // of an import
        QCOMPARE(hers(), QStringLiteral("1/30")); // of three days
        shop.visit("2026-10-20T10:00", LeadId(), shop.client(), [&](bookings::Visit& made) {
            made.specialist = vera;
            made.state = VisitState::Cancelled;
        });
        QCOMPARE(hers(), QStringLiteral("1/30"));
    }

    void whoHasLeftCountsUntilThen()
    {
        MetricShop shop;
        const PersonId vera = open(shop);
        const auto hers = [&] { return shop.show("empty_windows", Grouping::Specialist, QStringLiteral("Vera")); };
        note(shop, vera, "2026-10-25T12:00", "person.add", {});
        auto person = MetricShop::must(staff::personById(shop.database(), vera));
        person.active = false;
        MetricShop::must(staff::updatePerson(shop.database(), person));
        note(shop, vera, "2026-10-28T12:00", "person.edit", history::FromTo().add(QLatin1String("active"), true, false).detail());
        QCOMPARE(hers(), QStringLiteral("3")); // from the 25th to the 27th
        note(shop, vera, "2026-10-29T12:00", "person.edit", history::FromTo().add(QLatin1String("title"), QString(), QStringLiteral("мастер")).detail());
        QCOMPARE(hers(), QStringLiteral("3"));
    }

    void aDayThatWasClosedIsNoWork()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        MetricShop::must(schedule::writeSpecialDay(shop.database(), {kThursday, {{9 * 60, 11 * 60}}, {}}));
        visit(shop, "2026-10-15T10:00", 60, VisitState::Came);
        QCOMPARE(shop.show("utilisation"), QStringLiteral("1/2"));
        QCOMPARE(shop.show("empty_windows"), QStringLiteral("1"));
        MetricShop::must(schedule::writeSpecialDay(shop.database(), {kThursday, {}, {}}));
        QCOMPARE(shop.show("utilisation"), QStringLiteral("no value"));
    }

    void whoHasLeftCountsOnDaysWithVisits()
    {
        MetricShop shop;
        plan(shop, shop.mira);
        MetricShop::must(schedule::insertShift(shop.database(), {shop.mira, QDate(2026, 10, 19), 600, 660}));
        auto mira = MetricShop::must(staff::personById(shop.database(), shop.mira));
        mira.active = false;
        MetricShop::must(staff::updatePerson(shop.database(), mira));
        QCOMPARE(shop.show("empty_windows"), QStringLiteral("0"));
        visit(shop, "2026-10-15T09:00", 60, VisitState::Came);
        QCOMPARE(shop.show("utilisation"), QStringLiteral("1/8"));
    }
};

QTEST_GUILESS_MAIN(TestWorkMetrics)
#include "test_work_metrics.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The shop is open from nine to eight, on Saturdays till four, closed on Sundays. In the year 2026 Wednesday, 4 November, is
// a holiday, Monday, 9 March, a day off that was moved, and Saturday, 31 October, is worked instead of one.
#include "core/schedule/work_hours.h"

#include <QTest>

using namespace priyom;
using namespace priyom::schedule;

namespace {

const QDate kUsualDay(2026, 10, 15); // a Thursday
const QDate kSunday(2026, 10, 18);
const QDate kHoliday(2026, 11, 4);
const QDate kMovedOff(2026, 3, 9);
const QDate kWorkedSaturday(2026, 10, 31);
const DayHours kWhole{{9 * 60, 20 * 60}};
const std::optional<DayHours> kNoShifts; // works by none
const std::optional<DayHours> kOff = DayHours();
const std::optional<DayHours> kShift = DayHours{{8 * 60, 14 * 60}, {15 * 60, 21 * 60}}; // earlier and later than it is open

OpeningHours opening(HolidayRest rest = HolidayRest::Calendar)
{
    OpeningHours hours;
    hours.week.fill(kWhole);
    hours.week[5] = {{9 * 60, 16 * 60}};
    hours.week[6] = {};
    hours.calendar.set({kHoliday, DayKind::Off, QStringLiteral("unity")});
    hours.calendar.set({kMovedOff, DayKind::Off, {}});
    hours.calendar.set({kWorkedSaturday, DayKind::Work, {}});
    hours.rest = rest;
    return hours;
}

OpeningHours withDay(QDate date, DayHours of, OpeningHours hours = opening())
{
    hours.days[date] = std::move(of);
    return hours;
}

} // namespace

Q_DECLARE_METATYPE(OpeningHours)
Q_DECLARE_METATYPE(std::optional<DayHours>)

class WorkHoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWorksInShiftsOrWhileItIsOpen_data()
    {
        QTest::addColumn<OpeningHours>("hours");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<std::optional<DayHours>>("shifts");
        QTest::addColumn<std::optional<DayHours>>("works");
        QTest::addColumn<std::optional<DayHours>>("bookable");
        const std::optional<DayHours> anyTime;
        const DayHours shorter{{10 * 60, 15 * 60}};
        const auto row = [](const char* name, const OpeningHours& hours, QDate date, const std::optional<DayHours>& shifts,
                            const std::optional<DayHours>& works, const std::optional<DayHours>& bookable) {
            QTest::newRow(name) << hours << date << shifts << works << bookable;
        };
        row("a shift outside the usual hours counts", opening(), kUsualDay, kShift, kShift, kShift);
        row("a shift on a day that is closed every week", opening(), kSunday, kShift, kShift, kShift);
        row("no shift that day", opening(), kUsualDay, kOff, kOff, kOff);
        row("by no shifts while it is open", opening(), kUsualDay, kNoShifts, kWhole, anyTime);
        row("by no shifts on Sunday", opening(), kSunday, kNoShifts, DayHours(), anyTime);
        row("by no shifts, never said when it is open", OpeningHours(), kUsualDay, kNoShifts, anyTime, anyTime);
        row("by shifts, never said when it is open", OpeningHours(), kUsualDay, kShift, kShift, kShift);
        row("a holiday takes the shift", opening(), kHoliday, kShift, DayHours(), DayHours());
        row("a holiday of who works by none", opening(), kHoliday, kNoShifts, DayHours(), DayHours());
        row("a holiday on which the shop works", opening(HolidayRest::Never), kHoliday, kShift, kShift, kShift);
        row("a moved day off", opening(), kMovedOff, kShift, DayHours(), DayHours());
        row("a moved day off where only holidays close", opening(HolidayRest::Holidays), kMovedOff, kShift, kShift, kShift);
        row("a Saturday that is worked", opening(), kWorkedSaturday, kShift, kShift, kShift);
        row("a one-off day cuts the shifts", withDay(kUsualDay, shorter), kUsualDay, kShift, DayHours{{600, 840}}, DayHours{{600, 840}});
        row("a one-off day of two parts", withDay(kUsualDay, {{9 * 60, 10 * 60}, {13 * 60, 16 * 60}}), kUsualDay, kShift,
            DayHours{{540, 600}, {780, 840}, {900, 960}}, DayHours{{540, 600}, {780, 840}, {900, 960}});
        row("a one-off day of who works by none", withDay(kUsualDay, shorter), kUsualDay, kNoShifts, shorter, shorter);
        row("a one-off day that is closed", withDay(kUsualDay, {}), kUsualDay, kShift, DayHours(), DayHours());
        row("a one-off day with the hours of every week", withDay(kUsualDay, kWhole), kUsualDay, kShift, kShift, kShift);
        row("a one-off day is above a holiday", withDay(kHoliday, kWhole), kHoliday, kShift, kShift, kShift);
        row("a closed day of a shop that is always open", withDay(kUsualDay, {}, OpeningHours()), kUsualDay, kNoShifts, DayHours(), DayHours());
        row("the day after it", withDay(kUsualDay, {}, OpeningHours()), kUsualDay.addDays(1), kNoShifts, anyTime, anyTime);
    }
    void oneWorksInShiftsOrWhileItIsOpen()
    {
        QFETCH(OpeningHours, hours);
        QFETCH(QDate, date);
        QFETCH(std::optional<DayHours>, shifts);
        QFETCH(std::optional<DayHours>, works);
        QFETCH(std::optional<DayHours>, bookable);
        QVERIFY(workHours(hours, date, shifts) == works);
        QVERIFY(bookableHours(hours, date, shifts) == bookable);
    }

    void whatSuchADayLeavesOutIsClosed_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("closed");
        QTest::newRow("inside") << 600 << 900 << false;
        QTest::newRow("before") << 540 << 600 << true;
        QTest::newRow("begins a minute early") << 599 << 630 << true;
        QTest::newRow("ends a minute late") << 870 << 901 << true;
        QTest::newRow("after, though usually open") << 960 << 1020 << true;
        QTest::newRow("the evening of the day before") << -60 << 0 << false;
        QTest::newRow("from the evening before into it") << -60 << 30 << true;
        QTest::newRow("the next day") << 1440 << 1500 << false;
    }
    void whatSuchADayLeavesOutIsClosed()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, closed);
        const Instant midnight = Zone::utc().startOfDay(kUsualDay);
        const auto day = closedDay(withDay(kUsualDay, {{600, 900}}), {midnight + std::chrono::minutes(from), midnight + std::chrono::minutes(to)}, Zone::utc());
        QCOMPARE(day, closed ? std::optional(kUsualDay) : std::nullopt);
    }

    void aDayIsCalledWhatItIs_data()
    {
        QTest::addColumn<OpeningHours>("hours");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        using Kind = DayMark::Kind;
        const QString none;
        const QString cleaning = QStringLiteral("Санитарный день");
        const QString unity = QStringLiteral("unity");
        const auto row = [](const char* title, const OpeningHours& hours, QDate date, const QString& note, Kind kind, const QString& name) {
            QTest::newRow(title) << hours << date << note << int(kind) << name;
        };
        row("usual", opening(), kUsualDay, none, Kind::Usual, none);
        row("closed every week", opening(), kSunday, none, Kind::Usual, none);
        row("a holiday", opening(), kHoliday, none, Kind::Holiday, unity);
        row("a holiday on which the shop works", opening(HolidayRest::Never), kHoliday, none, Kind::Usual, none);
        row("a moved day off", opening(), kMovedOff, none, Kind::Closed, none);
        row("closed once", withDay(kUsualDay, {}), kUsualDay, none, Kind::Closed, none);
        row("closed once, and why", withDay(kUsualDay, {}), kUsualDay, cleaning, Kind::Closed, cleaning);
        row("closed once on a holiday", withDay(kHoliday, {}), kHoliday, none, Kind::Holiday, unity);
        row("shorter", withDay(kUsualDay, {{600, 900}}), kUsualDay, cleaning, Kind::Shorter, cleaning);
        row("longer", withDay(kUsualDay, {{480, 1320}}), kUsualDay, none, Kind::OtherHours, none);
        row("open on a Sunday", withDay(kSunday, {{600, 900}}), kSunday, none, Kind::OtherHours, none);
    }
    void aDayIsCalledWhatItIs()
    {
        QFETCH(OpeningHours, hours);
        QFETCH(QDate, date);
        QFETCH(QString, note);
        const DayMark mark = markOf(hours, date, note);
        QTEST(int(mark.kind), "kind");
        QTEST(mark.name, "name");
        QCOMPARE(mark.hours.empty(), mark.kind == DayMark::Kind::Usual || hours.on(date).empty());
    }
};

QTEST_GUILESS_MAIN(WorkHoursTest)
#include "test_work_hours.moc"

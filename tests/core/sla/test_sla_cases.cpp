// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sla_cases.txt, whose answers were worked out by sla_cases.py and not by this program: hours, lunch, holidays,
// one-off days, nights, daylight saving, a moved clock, no hours at all.
#include "core/sla/norm_case.h"
#include "tests/support/verify_result.h"

#include <QFile>

using namespace priyom;
using namespace priyom::sla;

namespace {

constexpr std::array kStates{"on_time", "soon", "overdue", "ended_within", "ended_late"}; // in the order of CaseState
constexpr int kColumns = 13;

QStringList parts(const QString& text, QChar separator)
{
    QStringList list;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts))
        list << part.trimmed();
    return list;
}

int minuteOf(const QString& text)
{
    const QStringList sides = text.split(u':');
    return sides[0].toInt() * 60 + sides[1].toInt();
}

schedule::DayHours dayHours(const QStringList& intervals)
{
    schedule::DayHours hours;
    for (const QString& interval : intervals) {
        if (interval == QLatin1String("closed"))
            continue;
        const QStringList ends = interval.split(u'-');
        hours.push_back({minuteOf(ends[0]), minuteOf(ends[1])});
    }
    return hours;
}

schedule::OpeningHours openingHours(const QString& week, const QString& days)
{
    static const QStringList kDays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                                   QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    schedule::OpeningHours hours;
    for (const QString& part : parts(week, u';')) {
        QStringList words = parts(part, u' ');
        const QStringList names = words.takeFirst().split(u'-');
        for (qsizetype day = kDays.indexOf(names.first()); day <= kDays.indexOf(names.last()); ++day)
            hours.week[size_t(day)] = dayHours(words);
    }
    for (const QString& part : parts(days, u';')) {
        if (const auto rest = schedule::holidayRestFromKey(part)) { // by the calendar that comes with the program
            hours.rest = *rest;
            hours.calendar = schedule::ProductionCalendar::russian().value();
            continue;
        }
        QStringList words = parts(part, u' ');
        const QDate date = QDate::fromString(words.takeFirst(), Qt::ISODate);
        hours.days[date] = dayHours(words);
    }
    return hours;
}

Instant moment(const QString& iso)
{
    return Instant(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class TestSlaCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseStandsAsItWasWorkedOut_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile file(qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/tests/core/sla/sla_cases.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine(); // the names of the columns
        int rows = 0;
        for (; !file.atEnd(); ++rows) {
            const QStringList row = QString::fromUtf8(file.readLine().trimmed()).split(u'|');
            QCOMPARE(row.size(), kColumns);
            QTest::newRow(qUtf8Printable(row[0])) << row;
        }
        QVERIFY(rows >= 200);
    }
    void everyCaseStandsAsItWasWorkedOut()
    {
        QFETCH(QStringList, row);
        const auto zone = Zone::named(row[1]);
        QVERIFY_RESULT(zone);
        const schedule::WorkingClock clock(openingHours(row[2], row[3]), *zone);
        const bool working = row[4] == QLatin1String("working");
        const NormCase norm{moment(row[6]), row[7].isEmpty() ? std::nullopt : std::optional(moment(row[7])), std::chrono::seconds(row[5].toInt()),
                            working ? NormClock::Working : NormClock::Calendar};
        const CaseStatus status = statusOf(norm, moment(row[8]), clock);
        QCOMPARE(QString::fromLatin1(kStates[size_t(status.state)]), row[9]);
        QCOMPARE(status.elapsed.count(), row[10].toLongLong() * 1000);
        QCOMPARE(dueAt(norm, clock), moment(row[11]));
        QCOMPARE(clock.add(norm.began, std::chrono::minutes(30)), moment(row[12])); // the owner is told
    }
};

QTEST_GUILESS_MAIN(TestSlaCases)
#include "test_sla_cases.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A month of a real hair salon, its people on shifts and some of them away: utilisation and empty windows equal what a
// script counts minute by minute, for the shop, each specialist and each day.
#include "core/metrics/kpi_report.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "tests/core/intake/intake_shop.h"
#include "tests/core/intake/shared_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::metrics;

namespace {

const QDate kFirst(2018, 5, 1);
const QDate kEnd(2018, 6, 1);

// 10 to 19 on all days but Sundays with an hour's break, every third specialist from 9 and to 18.
void planMonth(test::IntakeShop& shop, const std::vector<staff::Person>& people, QTextStream& work)
{
    const auto shift = [&](const staff::Person& person, QDate day, int from, int to) {
        QVERIFY_RESULT(schedule::insertShift(shop.database(), {person.id, day, from, to}));
        work << person.name << ",shift," << day.toString(Qt::ISODate) << ',' << from << ',' << to << '\n';
    };
    const auto away = [&](const staff::Person& person, QDate first, QDate last, schedule::DayInterval hours) {
        QVERIFY_RESULT(schedule::insertAbsence(shop.database(),
                                               {{}, person.id, schedule::AbsenceKind::Vacation, first, last, hours}));
        for (QDate day = first; day <= last; day = day.addDays(1))
            work << person.name << ",away," << day.toString(Qt::ISODate) << ',' << hours.startMinute << ','
                 << hours.endMinute << '\n';
    };
    for (std::size_t at = 0; at < people.size(); ++at) {
        const int earlier = at % 3 == 0 ? 60 : 0;
        for (QDate day = kFirst; day < kEnd; day = day.addDays(1)) {
            if (day.dayOfWeek() == Qt::Sunday)
                continue;
            shift(people[at], day, 600 - earlier, 780);
            shift(people[at], day, 840, 1140 - earlier);
        }
    }
    away(people[0], QDate(2018, 5, 7), QDate(2018, 5, 12), {0, schedule::kMinutesPerDay});
    away(people[1], QDate(2018, 5, 15), QDate(2018, 5, 16), {615, 900});
}

} // namespace

class TestWorkOracle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMonthEqualsTheScript()
    {
        SKIP_WITHOUT_SHARED();
        const QString zone = QStringLiteral("America/Toronto");
        const QByteArray csv = test::convertedSet(QStringLiteral("hair_salon"));
        QVERIFY(!csv.isEmpty());
        test::IntakeShop shop(zone);
        QVERIFY_RESULT(shop.importHistory(csv));
        auto people = staff::allPersons(shop.database());
        QVERIFY_RESULT(people);
        std::erase_if(*people, [](const staff::Person& person) { return !person.roles.has(staff::Role::Specialist); });
        QVERIFY(people->size() > 3);

        QTemporaryDir folder;
        QFile history(folder.filePath(QStringLiteral("history.csv")));
        QVERIFY(history.open(QIODevice::WriteOnly) && history.write(csv) == csv.size() && history.flush());
        QFile work(folder.filePath(QStringLiteral("work.csv")));
        QVERIFY(work.open(QIODevice::WriteOnly));
        QTextStream rows(&work);
        rows << "specialist,kind,day,start,end\n";
        planMonth(shop, *people, rows);
        rows.flush();
        QVERIFY(work.flush());

        const QString script = qEnvironmentVariable("PRIYOM_SOURCE_DIR", QStringLiteral(".")) +
                               QStringLiteral("/tests/core/metrics/utilisation.py");
        const QByteArray printed =
            test::python({script, test::sharedFolder() + QStringLiteral("/oracle"), history.fileName(), work.fileName(),
                          zone, kFirst.toString(Qt::ISODate), kEnd.toString(Qt::ISODate)});
        const QJsonObject expected = QJsonDocument::fromJson(printed).object();
        QVERIFY2(expected.size() > 30, printed.constData());
        QVERIFY(expected[QStringLiteral("all")][0].toInteger() > 1000); // else nothing was taken

        int compared = 0;
        for (const Grouping by : {Grouping::None, Grouping::Specialist, Grouping::Day}) {
            Conditions conditions;
            conditions.now = shop.clock.now();
            const auto wanted = metricsNamed({QStringLiteral("utilisation"), QStringLiteral("empty_windows")});
            const auto report = readKpi(shop.database(), shop.zone(), {kFirst, kEnd, by, *wanted, {}}, conditions);
            QVERIFY_RESULT(report);
            for (const KpiRow& row : report->rows) {
                if (!expected.contains(row.key))
                    continue; // a Sunday with visits
                const QJsonArray parts = expected[row.key].toArray();
                const QByteArray key = row.key.toUtf8();
                QVERIFY2(row.figures[0].numerator == parts[0].toInteger(), key.constData());
                QVERIFY2(row.figures[0].denominator == parts[1].toInteger(), key.constData());
                QVERIFY2(row.figures[1].numerator == parts[2].toInteger(), key.constData());
                ++compared;
            }
        }
        QCOMPARE(compared, int(expected.size()));
    }
};

QTEST_GUILESS_MAIN(TestWorkOracle)
#include "test_work_oracle.moc"

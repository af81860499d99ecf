// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metric_list.h"
#include "ui/leads/day_count.h"
#include "ui/words/language.h"

#include <QtTest>

using namespace priyom;
using desk::DayCount;
using staff::Role;

class TestDayCount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { words::installLanguage(*QCoreApplication::instance(), QStringLiteral("ru")); }

    void theDayIsSaidInAFewWords_data()
    {
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<int>("asked"); // 0: no norm
        QTest::addColumn<qint64>("inNorm");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing yet, nothing asked") << 0LL << 0 << 0LL << 0LL << QString();
        QTest::newRow("nothing yet of what is asked") << 0LL << 25 << 0LL << 0LL << QStringLiteral("ваш день: 0 звонков из 25");
        QTest::newRow("calls beside their norm") << 21LL << 25 << 0LL << 0LL << QStringLiteral("ваш день: 21 звонок из 25");
        QTest::newRow("calls without a norm") << 2LL << 0 << 0LL << 0LL << QStringLiteral("ваш день: 2 звонка");
        QTest::newRow("answers") << 0LL << 0 << 9LL << 11LL << QStringLiteral("ваш день: 9 ответов в норме из 11");
        QTest::newRow("both") << 6LL << 25 << 1LL << 1LL << QStringLiteral("ваш день: 6 звонков из 25, 1 ответ в норме из 1");
    }

    void theDayIsSaidInAFewWords()
    {
        QFETCH(qint64, calls);
        QFETCH(int, asked);
        QFETCH(qint64, inNorm);
        QFETCH(qint64, due);
        QFETCH(QString, said);
        QCOMPARE(desk::dayCountText({calls, inNorm, due}, asked > 0 ? std::optional(asked) : std::nullopt), said);
    }

    void onlyWhoCallsAndAnswersIsCounted()
    {
        const QDate today(2026, 10, 15);
        for (const Role role : {Role::Receptionist, Role::Manager, Role::Head, Role::Owner})
            QVERIFY(desk::dayCountRequest({PersonId(1), {}, {role}, {}}, today));
        QVERIFY(!desk::dayCountRequest({PersonId(1), {}, {Role::Specialist}, {}}, today));
        const auto request = desk::dayCountRequest({PersonId(7), {}, {Role::Receptionist}, {}}, today);
        QVERIFY(request);
        QCOMPARE(request->onlyOf, PersonId(7)); // own, also for who may see everybody's
        QCOMPARE(request->from, today);
        QCOMPARE(request->to, today.addDays(1));
    }

    void callsOfBothWaysAreOneCount()
    {
        const auto figure = [](const metrics::Metric& metric, qint64 numerator, qint64 denominator) {
            metrics::Figure made;
            made.metric = &metric;
            made.numerator = numerator;
            made.denominator = denominator;
            return made;
        };
        metrics::KpiReport report;
        report.rows.push_back({QStringLiteral("all"),
                               {figure(metrics::kCallsIn, 4, 1), figure(metrics::kCallsOut, 2, 1), figure(metrics::kSlaFirstReplyRate, 9, 11)}});
        QCOMPARE(desk::dayCountOf(report, {}, PersonId(7)), (DayCount{6, 9, 9}));
    }

    // As the owner's page counts them: two of eleven were late, one of them with nobody on shift.
    void onlyOwnBreachesCountAgainstThePerson()
    {
        using sla::Rule;
        metrics::KpiReport report;
        metrics::Figure answers;
        answers.metric = &metrics::kSlaFirstReplyRate;
        answers.numerator = 9;
        answers.denominator = 11;
        report.rows.push_back({QStringLiteral("all"), {answers}});
        const std::vector<notices::BreachCount> breaches{{PersonId(7), Rule::FirstReply, {4, 1}},
                                                         {PersonId(7), Rule::Confirm, {1, 1}},
                                                         {PersonId(8), Rule::FirstReply, {1, 1}}};
        QCOMPARE(desk::dayCountOf(report, breaches, PersonId(7)), (DayCount{0, 9, 10}));
        const auto tallies = notices::tallyByPerson(breaches);
        QCOMPARE(tallies.at(PersonId(7)).own, 2); // the rule of answers and the rule of confirming
        QCOMPARE(tallies.at(PersonId(7)).own, notices::ownOf(breaches, PersonId(7), Rule::FirstReply) +
                                                  notices::ownOf(breaches, PersonId(7), Rule::Confirm));
    }
};

QTEST_GUILESS_MAIN(TestDayCount)
#include "test_day_count.moc"

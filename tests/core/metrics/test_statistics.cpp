// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace priyom::metrics;

class TestStatistics final : public QObject
{
    Q_OBJECT

    static bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

private Q_SLOTS:
    void aShareHasItsWilsonInterval_data()
    {
        QTest::addColumn<qint64>("hits");
        QTest::addColumn<qint64>("cases");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Computed apart from this code, in decimals of 50 digits.
        QTest::newRow("none of ten") << qint64(0) << qint64(10) << 0.0 << 0.27753279986288926;
        QTest::newRow("all of ten") << qint64(10) << qint64(10) << 0.7224672001371107 << 1.0;
        QTest::newRow("one of one") << qint64(1) << qint64(1) << 0.20654931437723745 << 1.0;
        QTest::newRow("half of thirty") << qint64(15) << qint64(30) << 0.33154125640533766 << 0.6684587435946623;
        QTest::newRow("the clinic's no-shows") << qint64(22'319) << qint64(110'527) << 0.19957627169104747 << 0.20430956568812814;
    }
    void aShareHasItsWilsonInterval()
    {
        QFETCH(qint64, hits);
        QFETCH(qint64, cases);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = wilson(hits, cases);
        QVERIFY(interval.has_value());
        QVERIFY2(near(interval->low, low), qPrintable(QString::number(interval->low, 'g', 17)));
        QVERIFY2(near(interval->high, high), qPrintable(QString::number(interval->high, 'g', 17)));
    }

    void withoutCasesThereIsNoInterval() { QVERIFY(!wilson(0, 0).has_value()); }

    void theMedianIsTheMiddle()
    {
        QCOMPARE(median(std::vector<qint64>{}), std::optional<double>());
        QCOMPARE(median(std::vector<qint64>{7}), std::optional(7.0));
        QCOMPARE(median(std::vector<qint64>{9, 1, 5}), std::optional(5.0));
        QCOMPARE(median(std::vector<qint64>{9, 1, 5, 2}), std::optional(3.5));
        QCOMPARE(median(std::vector<qint64>{4, 4, 4, 4}), std::optional(4.0));
        QCOMPARE(median(std::vector<double>{0.5, -1.5}), std::optional(-0.5));
    }

    void theMedianAgreesWithASortedList()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 500; ++round) {
            std::vector<qint64> values(size_t(1 + random.bounded(40)));
            for (qint64& value : values)
                value = random.bounded(50);
            std::vector<qint64> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            const double expected = (double(sorted[(sorted.size() - 1) / 2]) + double(sorted[sorted.size() / 2])) / 2;
            QCOMPARE(median(values), std::optional(expected));
        }
    }

    void aFigureIsRoundedHalfAwayFromZero_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("shown");
        QTest::newRow("the domain's own") << 107.25 << 1 << 107.3;
        QTest::newRow("below zero") << -107.25 << 1 << -107.3;
        QTest::newRow("no double is that") << 1.005 << 2 << 1.01;
        QTest::newRow("nor that") << 2.675 << 2 << 2.68;
        QTest::newRow("a half") << 0.5 << 0 << 1.0;
        QTest::newRow("less") << 0.49 << 0 << 0.0;
        QTest::newRow("more") << 1.5000001 << 0 << 2.0;
        QTest::newRow("carries over") << 99.95 << 1 << 100.0;
        QTest::newRow("nothing") << 0.0 << 1 << 0.0;
        QTest::newRow("very little") << 1e-12 << 1 << 0.0;
        QTest::newRow("large") << 264'967'123.5 << 0 << 264'967'124.0;
        QTest::newRow("a third") << 100.0 / 3 << 2 << 33.33;
    }
    void aFigureIsRoundedHalfAwayFromZero()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(double, shown);
        QCOMPARE(QString::number(roundHalfAway(value, decimals), 'g', 15), QString::number(shown, 'g', 15));
    }

    void aRatioIsRoundedExactly()
    {
        QCOMPARE(roundedRatio(45, 46, 1000), 978);
        QCOMPARE(roundedRatio(1, 8, 100), 13);
        QCOMPARE(roundedRatio(-1, 8, 100), -13);
        QCOMPARE(roundedRatio(1, 3, 100), 33);
        QCOMPARE(roundedRatio(0, 5, 100), 0);
        QCOMPARE(roundedRatio(22'319, 110'527, 10'000), 2019);
    }

    void theForecastIsByDaysBegun()
    {
        const std::vector<double> even(11, 100'000);
        const auto month = forecast(even, 22);
        QVERIFY(month.has_value());
        QVERIFY(near(month->value, 2'200'000));
        QVERIFY(month->interval && near(month->interval->low, 2'200'000) && near(month->interval->high, 2'200'000));
        QVERIFY(!forecast({}, 22).has_value());
        const std::vector<double> one = {50};
        QVERIFY(near(forecast(one, 22)->value, 1100));
        QVERIFY(!forecast(one, 22)->interval);
    }

    void theForecastSaysHowSureItIs()
    {
        // 10 and 20 are begun of four: mean 15, variance 50, two days ahead: 50 × (2 + 4/2) = 200.
        const std::vector<double> days = {10, 20};
        const auto month = forecast(days, 4);
        QVERIFY(near(month->value, 60));
        QVERIFY(near(month->interval->high - month->value, 1.959963984540054 * std::sqrt(200.0)));
        QVERIFY(near(month->interval->low, 60 - 1.959963984540054 * std::sqrt(200.0)));
        const std::vector<double> wild = {0, 100};
        QVERIFY(near(forecast(wild, 4)->interval->low, 100)); // what is earned is earned
        QVERIFY(near(forecast(wild, 2)->value, 100));         // the last day has begun
        QVERIFY(near(forecast(wild, 2)->interval->high, 100));
        QVERIFY(near(forecast(wild, 1)->value, 100)); // worked more than the calendar says
    }

    void theNormForADayIsRoundedUp()
    {
        QCOMPARE(normForDay(1000, 22), 46);
        QCOMPARE(normForDay(22, 22), 1);
        QCOMPARE(normForDay(0, 22), 0);
        QCOMPARE(normForDay(5, 0), 5);
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "test_statistics.moc"

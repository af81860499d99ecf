// SPDX-License-Identifier: GPL-3.0-or-later
// A payment is split by price and stays whole.
#include "core/payments/service_shares.h"

#include <QtTest>

#include <numeric>

using namespace priyom::payments;

class ServiceSharesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesSumToWhatWasSplit_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<std::vector<qint64>>("weights");
        QTest::addColumn<std::vector<qint64>>("shares");
        const auto row = [](const char* name, qint64 amount, const std::vector<qint64>& weights,
                            const std::vector<qint64>& shares) { QTest::newRow(name) << amount << weights << shares; };
        row("one service", 100'00, {250'000}, {100'00});
        row("two of one price", 500'000, {250'000, 250'000}, {250'000, 250'000});
        row("a discount on all of it", 400'000, {300'000, 200'000}, {240'000, 160'000});
        row("a kopeck over", 100, {1, 1, 1}, {33, 34, 33});
        row("a refund", -100, {1, 1, 1}, {-33, -34, -33});
        row("free ones have no share", 100, {0, 100}, {0, 100});
        row("all free: the first", 100, {0, 0}, {100, 0});
    }
    void sharesSumToWhatWasSplit()
    {
        QFETCH(qint64, amount);
        QFETCH(std::vector<qint64>, weights);
        QFETCH(std::vector<qint64>, shares);
        const auto split = sharesOf(amount, weights);
        QCOMPARE(split, shares);
        QCOMPARE(std::accumulate(split.begin(), split.end(), qint64(0)), amount);
    }
};

QTEST_GUILESS_MAIN(ServiceSharesTest)
#include "test_service_shares.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/far_above.h"

#include <QTest>

using namespace priyom;

class TestFarAbove final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSumIsFarAboveFromOneAndAHalfTimesWhatIsToPay_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<bool>("far");
        QTest::newRow("the price") << qint64(350'000) << qint64(350'000) << false;
        QTest::newRow("less") << qint64(100'000) << qint64(350'000) << false;
        QTest::newRow("with a tip") << qint64(400'000) << qint64(350'000) << false;
        QTest::newRow("just one and a half times") << qint64(525'000) << qint64(350'000) << false;
        QTest::newRow("a kopeck more") << qint64(525'001) << qint64(350'000) << true;
        QTest::newRow("a nought too many") << qint64(3'500'000) << qint64(350'000) << true;
        QTest::newRow("kopecks typed as roubles") << qint64(35'000'000) << qint64(350'000) << true;
        QTest::newRow("of an odd price") << qint64(4) << qint64(3) << false;
        QTest::newRow("of an odd price, more") << qint64(5) << qint64(3) << true;
        QTest::newRow("no price is known") << qint64(3'500'000) << qint64(0) << false;
        QTest::newRow("paid for already") << qint64(100) << qint64(-50'000) << false;
        QTest::newRow("a refund") << qint64(-3'500'000) << qint64(350'000) << false;
        QTest::newRow("the greatest sum") << std::numeric_limits<qint64>::max() << qint64(1) << true;
    }
    void aSumIsFarAboveFromOneAndAHalfTimesWhatIsToPay()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, due);
        QFETCH(bool, far);
        QCOMPARE(payments::isFarAbove(Money::ofMinor(amount), Money::ofMinor(due)), far);
    }
};

QTEST_GUILESS_MAIN(TestFarAbove)
#include "test_far_above.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

#include <type_traits>

using namespace priyom;

static_assert(!std::is_constructible_v<Money, double>, "money has no way in from double");
static_assert(!std::is_constructible_v<Money, qint64>, "a bare number does not say whether it means rubles or kopecks");
static_assert(!std::is_convertible_v<Money, double>, "and no way out to it");

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAmountIsReadInMajorUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("whole") << "2500" << qint64(250'000);
        QTest::newRow("one decimal") << "1234.5" << qint64(123'450);
        QTest::newRow("two decimals") << "0.07" << qint64(7);
        QTest::newRow("no double could") << "1153214.29" << qint64(115'321'429);
        QTest::newRow("a refund") << "-20" << qint64(-2000);
        QTest::newRow("less than one, negative") << "-0.5" << qint64(-50);
        QTest::newRow("minus nothing") << "-0" << qint64(0);
        QTest::newRow("leading zeros") << "000120.10" << qint64(12'010);
        QTest::newRow("the largest") << "10000000000000" << qint64(1'000'000'000'000'000);
        QTest::newRow("the least") << "-10000000000000.00" << qint64(-1'000'000'000'000'000);
    }
    void anAmountIsReadInMajorUnits()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const auto read = parseMoney(text);
        QVERIFY_RESULT(read);
        QCOMPARE(read->minor, minor);
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-", "+5", ".5", "5.", "5.123", "5,50", "1 000", "1e3", "0x10", "--5", "5-", "5.5.5", "NaN",
                                 "inf", "10000000000000.01", "-10000000000000.01", "99999999999999999999", "5₽", " 5", "5\n"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE_ERROR(parseMoney(text), ErrorCode::BadInput);
    }

    void whatIsWrittenIsReadBack()
    {
        QCOMPARE(toText(Money::ofMinor(123'450)), QLatin1String("1234.50"));
        QCOMPARE(toText(Money::ofMinor(-7)), QLatin1String("-0.07"));
        QCOMPARE(toText(Money::ofMinor(0)), QLatin1String("0.00"));
        QCOMPARE(toText(Money::ofMinor(std::numeric_limits<qint64>::min())), QLatin1String("-92233720368547758.08"));
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const Money money = Money::ofMinor(qint64(random.generate64() % 2'000'000'000'000'001) - 1'000'000'000'000'000);
            const auto back = parseMoney(toText(money));
            QVERIFY_RESULT(back);
            QCOMPARE(back->minor, money.minor);
        }
    }

    void amountsAddUpExactly()
    {
        Money sum;
        for (int i = 0; i < 1000; ++i)
            sum += Money::ofMinor(10);
        QCOMPARE(sum, Money::ofMinor(10'000));
        sum -= Money::ofMinor(1);
        QCOMPARE(sum - Money::ofMinor(9999), Money());
        QCOMPARE(-(Money::ofMinor(3) + Money::ofMinor(4)), Money::ofMinor(-7));
        QVERIFY(Money::ofMinor(-1) < Money());
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"

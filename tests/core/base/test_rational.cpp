// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestRational final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecimalStringIsReadExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same");
        for (const auto& [text, same] : {std::pair{"0", "0"}, {"-0", "0"}, {"007", "7"}, {"1.50", "1.5"}, {"-12.345", "-12.345"},
                                         {"0.1", "0.1"}, {"123456789012345678901234567890.5", "123456789012345678901234567890.5"}})
            QTest::newRow(text) << text << same;
        QTest::newRow("digits of another script") << QStringLiteral("٣.٥") << "3.5";
    }
    void aDecimalStringIsReadExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, same);
        const auto number = Rational::parse(text);
        QVERIFY_RESULT(number);
        QCOMPARE(number->toDecimalText(), same);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-", ".5", "5.", "-.5", "1.2.3", "1e3", "+1", " 1", "1 ", "1,5", "--1", "1-", "0x10", "nan", "1_0", "1\n"})
            QTest::newRow(text) << text;
        QTest::newRow("a long one") << QString(5000, u'1');
        QTest::newRow("the typographic minus") << QStringLiteral("−1");
    }
    void anythingElseIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE_ERROR(Rational::parse(text), ErrorCode::BadInput);
    }

    void roundingGoesHalfAwayFromZero_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("half up") << "0.005" << "0.01" << "0.01";
        QTest::newRow("half down below zero") << "-0.005" << "0.01" << "-0.01";
        QTest::newRow("under half") << "0.00499999999999" << "0.01" << "0";
        QTest::newRow("rubles") << "2.5" << "1" << "3";
        QTest::newRow("negative rubles") << "-2.5" << "1" << "-3";
        QTest::newRow("fifties") << "74.99" << "50" << "50";
        QTest::newRow("already there") << "107.25" << "0.01" << "107.25";
    }
    void roundingGoesHalfAwayFromZero()
    {
        QFETCH(QString, number);
        QFETCH(QString, step);
        QFETCH(QString, rounded);
        QCOMPARE(Rational::parse(number)->roundedHalfAway(*Rational::parse(step)).toDecimalText(), rounded);
    }

    void textHasTheDecimalsAskedFor()
    {
        QCOMPARE((Rational(2) / 3).toText(2), QStringLiteral("0.67"));
        QCOMPARE((Rational(-2) / 3).toText(0), QStringLiteral("-1"));
        QCOMPARE((Rational(-1) / 1000).toText(2), QStringLiteral("0.00"));
        QCOMPARE((Rational(-1) / 100).toText(2), QStringLiteral("-0.01"));
        QCOMPARE(Rational(1200).toText(2), QStringLiteral("1200.00"));
    }

    void endlessDecimalsAreCutAtTwelve()
    {
        QCOMPARE((Rational(1) / 3).toDecimalText(), QStringLiteral("0.333333333333"));
        QCOMPARE((Rational(1) / 1024).toDecimalText(), QStringLiteral("0.0009765625"));
        QCOMPARE((Rational(1) + Rational::tenthPower(20)).toDecimalText(), QStringLiteral("1.00000000000000000001"));
    }

    void arithmeticIsExact()
    {
        Rational third = Rational(1) / 3;
        QVERIFY(third + third + third == 1);
        QVERIFY(third < Rational(34) / 100);
        QVERIFY(*Rational::parse(u"0.1") + *Rational::parse(u"0.2") == *Rational::parse(u"0.3"));
        QVERIFY((third * 6).isWhole());
        const Rational moved = std::move(third);
        QVERIFY(moved * 3 == 1);
        QVERIFY(Rational(std::numeric_limits<qint64>::min()) + std::numeric_limits<qint64>::max() == -1);
    }

    void moneyGoesInAndOutToTheKopeck()
    {
        QCOMPARE(Rational::major(Money::ofMinor(-12345)).toText(2), QStringLiteral("-123.45"));
        QCOMPARE(*Rational::parse(u"-0.005")->toMoney(), Money::ofMinor(-1));
        QCOMPARE(*Rational(0).toMoney(), Money());
        QCOMPARE(*Rational(10'000'000'000'000).toMoney(), Money::ofMinor(1'000'000'000'000'000));
        QCOMPARE_ERROR(Rational(10'000'000'000'001).toMoney(), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestRational)
#include "test_rational.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be in the drawer, worked out by hand.
#include "core/payments/cash_day.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::payments;

namespace {

CashLine line(qint64 id, qint64 amount, Method method)
{
    CashLine line;
    line.payment.id = PaymentId(id);
    line.payment.amount = Money::ofMinor(amount);
    line.payment.method = method;
    return line;
}

const std::vector<CashLine> kLines{line(1, 200'000, Method::Cash),  line(2, 150'050, Method::Card),  line(3, 99'99, Method::Cash),
                                   line(4, -50'001, Method::Cash),  line(5, -50, Method::Card),      line(6, 1, Method::Cash)};

} // namespace

class TestCashDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWayIsSummedWithItsRefundsApart()
    {
        const auto totals = totalsOf(kLines);
        QCOMPARE(totals.size(), size_t(2)); // nothing came by transfer
        QCOMPARE(int(totals[0].method), int(Method::Cash));
        QCOMPARE(totals[0].taken, Money::ofMinor(210'000)); // 2000 + 99.99 + 0.01
        QCOMPARE(totals[0].refunded, Money::ofMinor(50'001));
        QCOMPARE(totals[0].count, 4);
        QCOMPARE(totals[1].taken, Money::ofMinor(150'050));
        QCOMPARE(totals[1].refunded, Money::ofMinor(50));
        const MethodTotal sum = sumOf(totals);
        QCOMPARE(sum.taken, Money::ofMinor(360'050));
        QCOMPARE(sum.net(), Money::ofMinor(309'999));
        QCOMPARE(sum.count, 6);
    }

    void theDrawerHoldsWhatWasThereAndTheCash_data()
    {
        QTest::addColumn<qint64>("opening");
        QTest::addColumn<int>("lines");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("nothing came") << qint64(5'000'00) << 0 << qint64(5'000'00);
        QTest::newRow("cash came") << qint64(5'000'00) << 1 << qint64(7'000'00);
        QTest::newRow("a card adds nothing") << qint64(5'000'00) << 2 << qint64(7'000'00);
        QTest::newRow("some of it went back") << qint64(5'000'00) << 6 << qint64(6'599'99); // 5000 + 2100 - 500.01
        QTest::newRow("from an empty drawer") << qint64(0) << 6 << qint64(1'599'99);
    }
    void theDrawerHoldsWhatWasThereAndTheCash()
    {
        QFETCH(qint64, opening);
        QFETCH(int, lines);
        QFETCH(qint64, expected);
        QCOMPARE(expectedCash(Money::ofMinor(opening), {kLines.begin(), kLines.begin() + lines}), Money::ofMinor(expected));
    }

    void whatWasEnteredAfterTheLastClosingIsOpen()
    {
        CashDay day;
        day.lines = kLines;
        QCOMPARE(day.open().size(), size_t(6));
        CashShift shift;
        shift.lastPayment = PaymentId(2);
        day.closed.push_back(shift);
        shift.lastPayment = PaymentId(4);
        day.closed.push_back(shift);
        QCOMPARE(day.open().size(), size_t(2));
        QCOMPARE(day.open().front().payment.id, PaymentId(5));
    }
};

QTEST_GUILESS_MAIN(TestCashDay)
#include "test_cash_day.moc"

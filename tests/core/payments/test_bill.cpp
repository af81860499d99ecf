// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, and which sums may be added to it.
#include "core/payments/bill.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::payments;

namespace {

Payment paid(qint64 amount, qint64 discount = 0)
{
    Payment payment;
    payment.amount = Money::ofMinor(amount);
    payment.discount = Money::ofMinor(discount);
    return payment;
}

} // namespace

class TestBill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverGoesBack_data()
    {
        QTest::addColumn<int>("price");
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("discount");
        QTest::addColumn<int>("back");
        QTest::newRow("of a visit that was called off, all of it") << 0 << 1000 << 0 << 1000;
        QTest::newRow("and not the discount") << 0 << 900 << 100 << 900;
        QTest::newRow("of one that has lost a service, what is over") << 1500 << 2000 << 0 << 500;
        QTest::newRow("with a discount that stays") << 1500 << 1800 << 200 << 500;
        QTest::newRow("of one that is not yet paid, nothing") << 2000 << 1000 << 0 << 0;
        QTest::newRow("of one that nobody paid for, nothing") << 0 << 0 << 0 << 0;
    }
    void whatIsOverGoesBack()
    {
        QFETCH(const int, price);
        QFETCH(const int, paid);
        QFETCH(const int, discount);
        QFETCH(const int, back);
        Bill bill;
        bill.price = Money::ofMinor(price);
        Payment payment;
        payment.amount = Money::ofMinor(paid);
        payment.discount = Money::ofMinor(discount);
        bill.payments.push_back(payment);
        QCOMPARE(toGiveBack(bill), Money::ofMinor(back));
    }

    void whatIsPaidAndForgivenIsNoLongerDue()
    {
        const std::vector<Payment> payments{paid(100'000), paid(150'000, 35'000), paid(-20'000)};
        QCOMPARE(paidOf(payments), Money::ofMinor(230'000));
        QCOMPARE(discountOf(payments), Money::ofMinor(35'000));
        QCOMPARE(dueOf(Money::ofMinor(350'000), payments), Money::ofMinor(85'000));
        QCOMPARE(dueOf(Money::ofMinor(200'000), payments), Money::ofMinor(-65'000)); // a tip
    }

    void percentsAreRoundedToAKopeckHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<qint64>("discount"); // -1: refused
        const auto row = [](qint64 price, const char* percent, qint64 discount) {
            QTest::addRow("%s %% of %lld", percent, price) << price << QString::fromLatin1(percent) << discount;
        };
        row(350'000, "10", 35'000);
        row(350'000, "0", 0);
        row(350'000, "100", 350'000);
        row(123'45, "10", 12'35);    // 1234.5
        row(123'44, "10", 12'34);    // 1234.4
        row(99'99, "12.5", 12'50);   // 1249.875
        row(1, "50", 1);             // half a kopeck
        row(350'000, "100.01", -1);
        row(350'000, "-1", -1);
    }
    void percentsAreRoundedToAKopeckHalfAwayFromZero()
    {
        QFETCH(qint64, price);
        QFETCH(QString, percent);
        QFETCH(qint64, discount);
        const auto found = discountOf(Money::ofMinor(price), *Rational::parse(percent));
        if (discount < 0)
            QCOMPARE_ERROR(found, ErrorCode::BadInput);
        else
            QCOMPARE(found.value(), Money::ofMinor(discount));
    }

    void onlySumsThatCanBeAreTaken_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("discount");
        QTest::addColumn<QList<qint64>>("rest");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, qint64 amount, qint64 discount, const QList<qint64>& rest, const char* refusal) {
            QTest::newRow(name) << amount << discount << rest << QString::fromLatin1(refusal);
        };
        row("what is due", 250'000, 0, {}, "");
        row("more than is due", 400'000, 0, {}, "");
        row("in two ways", 100'000, 0, {150'000}, "");
        row("all that was paid goes back", -100'000, 0, {}, "");
        row("a kopeck more than was paid goes back", -100'001, 0, {}, "amount more_than_paid");
        row("nothing", 0, 0, {}, "amount zero");
        row("nothing in the second way", 100'000, 0, {0}, "amount part");
        row("back in the second way", 100'000, 0, {-1}, "amount part");
        row("a refund in two ways", -50'000, 0, {10'000}, "amount part");
        row("all of it less the discount", 200'000, 50'000, {}, "");
        row("a discount of all that is due", 1, 250'000, {}, "");
        row("a discount of more than is due", 1, 250'001, {}, "discount above");
        row("a discount the other way", 100'000, -1, {}, "discount negative");
        row("a discount on a refund", -50'000, 1, {}, "discount refund");
    }
    void onlySumsThatCanBeAreTaken()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, discount);
        QFETCH(QList<qint64>, rest);
        QFETCH(QString, refusal);
        Bill bill;
        bill.price = Money::ofMinor(350'000);
        bill.payments = {paid(100'000)};
        std::vector<PaymentPart> parts;
        for (const qint64 part : rest)
            parts.push_back({Money::ofMinor(part), Method::Cash});
        const auto checked = checkSums(bill, Money::ofMinor(amount), Money::ofMinor(discount), parts);
        QCOMPARE(checked ? QString() : checked.error().subject + u' ' + checked.error().detail, refusal);
    }
};

QTEST_GUILESS_MAIN(TestBill)
#include "test_bill.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A discount as people type it, a payment as it is told.
#include "ui/payment/payment_words.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::desk;

class TestPaymentWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void aDiscountIsASumOrAShare_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("kopecks"); // -1: it is no discount
        const auto row = [](const char* typed, qint64 kopecks) { QTest::newRow(typed) << QString::fromUtf8(typed) << kopecks; };
        row("", 0);
        row("350", 35'000);
        row("350,50 ₽", 35'050);
        row("10%", 35'000);
        row("10 %", 35'000);
        row("12,5 %", 43'750);
        row("100%", 350'000);
        row("101%", -1);
        row("%", -1);
        row("десять", -1);
        row("10%%", -1);
    }
    void aDiscountIsASumOrAShare()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, kopecks);
        const auto discount = discountFromText(typed, Money::ofMinor(350'000));
        QCOMPARE(discount ? discount->minor : -1, kopecks);
    }

    void everyWayHasItsPlaceAndItsWord()
    {
        QSet<QString> words;
        for (const payments::Method method : payments::kAllMethods) {
            QCOMPARE(int(methodAt(placeOf(method))), int(method));
            QCOMPARE(methodOptions().at(placeOf(method)).text, methodWord(method));
            words += methodWord(method);
        }
        QCOMPARE(words.size(), 4);
    }

    void aRefundIsToldWithItsReason()
    {
        payments::Payment payment;
        payment.paidAt = Instant(1'790'000'000'000); // 21 September 2026, 14:13
        payment.amount = Money::ofMinor(100);
        payment.method = payments::Method::Cash;
        const QString told = paymentLine(payment, Zone::utc());
        QVERIFY2(told.endsWith(QStringLiteral("14:13, наличные")), qPrintable(told));
        payment.amount = Money::ofMinor(-100);
        payment.note = QStringLiteral("не подошёл цвет");
        QCOMPARE(paymentLine(payment, Zone::utc()), QStringLiteral("возврат %1: не подошёл цвет").arg(told));
    }
};

QTEST_MAIN(TestPaymentWords)
#include "test_payment_words.moc"

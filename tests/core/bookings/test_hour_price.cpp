// SPDX-License-Identifier: GPL-3.0-or-later
// What free time would bring, reckoned by hand.
#include "core/bookings/hour_price.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;
using std::chrono::minutes;

namespace {

constexpr PersonId kAnna(1);
constexpr PersonId kBoris(2);
constexpr PersonId kVera(3);

} // namespace

class TestHourPrice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeTimeIsWorthThePriceOfAnHour_data()
    {
        QTest::addColumn<qint64>("specialist");
        QTest::addColumn<int>("free");
        QTest::addColumn<qint64>("worth");
        // Anna: 3000 ₽ and 4500 ₽ in 90 and 60 minutes: 7500 ₽ in 2,5 hours, 3000 ₽ an hour. Boris: 1000 ₽ in
        // 70 minutes. The shop: 8500 ₽ in 220 minutes.
        QTest::newRow("an hour") << kAnna.value << 60 << qint64(300'000);
        QTest::newRow("an hour and three quarters") << kAnna.value << 105 << qint64(525'000);
        QTest::newRow("rounded: 30/70 of 1000 ₽ are 428,57 ₽") << kBoris.value << 30 << qint64(42'900);
        QTest::newRow("who performed nothing: 60/220 of 8500 ₽ are 2318,18 ₽")
            << kVera.value << 60 << qint64(231'800);
        QTest::newRow("nothing is free") << kAnna.value << 0 << qint64(0);
    }
    void freeTimeIsWorthThePriceOfAnHour()
    {
        QFETCH(const qint64, specialist);
        QFETCH(const int, free);
        QFETCH(const qint64, worth);
        const HourPrices prices({{kAnna, Money::ofMinor(300'000), minutes(90)},
                                 {kAnna, Money::ofMinor(450'000), minutes(60)},
                                 {kBoris, Money::ofMinor(100'000), minutes(70)}});
        QCOMPARE(prices.worthOf(PersonId(specialist), minutes(free)), std::optional(Money::ofMinor(worth)));
    }

    void whereNothingWasPerformedThereIsNoValue() { QVERIFY(!HourPrices().worthOf(kAnna, minutes(60))); }

    void aHalfGoesAwayFromZero()
    {
        const HourPrices prices({{kAnna, Money::ofMinor(100), minutes(2)}});
        QCOMPARE(prices.worthOf(kAnna, minutes(1)), std::optional(Money::ofMinor(100)));
    }

    void aYearOfADearClinicFits()
    {
        const HourPrices prices({{kAnna, Money::ofMinor(90'000'000'000), minutes(90 * 24 * 60)}});
        QCOMPARE(prices.worthOf(kAnna, minutes(24 * 60)), std::optional(Money::ofMinor(1'000'000'000)));
    }
};

QTEST_GUILESS_MAIN(TestHourPrice)
#include "test_hour_price.moc"

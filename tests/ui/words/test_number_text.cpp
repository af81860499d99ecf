// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QLocale>
#include <QTest>

using namespace priyom;
using namespace priyom::words;

class TestNumberText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void money_has_kopecks_only_where_they_are_not_zero()
    {
        QCOMPARE(moneyText(Money::ofMinor(11'980'000)), QStringLiteral("119\u00A0800\u00A0₽"));
        QCOMPARE(moneyText(Money::ofMinor(-40'000)), QStringLiteral("\u2212400\u00A0₽"));
        QCOMPARE(moneyText(Money::ofMinor(123'450)), QStringLiteral("1\u00A0234,50\u00A0₽"));
        QCOMPARE(moneyText(Money::ofMinor(-5)), QStringLiteral("\u22120,05\u00A0₽"));
        QCOMPARE(amountText(Money::ofMinor(60'000), Sign::Always), QStringLiteral("+600"));
        QCOMPARE(moneyText(Money()), QStringLiteral("0\u00A0₽"));
    }

    void a_range_is_not_parted_at_the_end_of_a_line()
    {
        QCOMPARE(wholeRanges(QStringLiteral("С перерывом: 9–13, 14–20.")), QStringLiteral("С перерывом: 9\u2060–\u206013, 14\u2060–\u206020."));
        QCOMPARE(wholeRanges(QStringLiteral("пусто – выходной")), QStringLiteral("пусто – выходной"));
    }

    void a_sum_is_written_in_the_currency_of_the_shop()
    {
        installCurrency(*QCoreApplication::instance(), QStringLiteral("KZT"));
        QCOMPARE(moneyText(Money::ofMinor(11'980'050)), QStringLiteral("119\u00A0800,50\u00A0\u20B8"));
        QCOMPARE(moneyFromText(QStringLiteral("3\u00A0500 \u20B8")), std::optional(Money::ofMinor(350'000)));
        QVERIFY(!moneyFromText(QStringLiteral("3500 ₽"))); // not what this shop is paid in
        installCurrency(*QCoreApplication::instance(), QStringLiteral("KGS")); // no sign known to all: its code
        QCOMPARE(moneyText(Money::ofMinor(350'000)), QStringLiteral("3\u00A0500\u00A0KGS"));
        installCurrency(*QCoreApplication::instance(), QStringLiteral("RUB"));
        QCOMPARE(moneyText(Money::ofMinor(350'000)), QStringLiteral("3\u00A0500\u00A0₽"));
        QCOMPARE(moneyFromText(QStringLiteral("3500,50 ₽")), std::optional(Money::ofMinor(350'050)));
    }

    void shares_round_half_away_from_zero()
    {
        QCOMPARE(shareText(1.0725), QStringLiteral("107,3\u00A0%"));
        QCOMPARE(shareText(71.0 / 312), QStringLiteral("22,8\u00A0%"));
        QCOMPARE(shareText(0.4), QStringLiteral("40\u00A0%"));
        QCOMPARE(shareText(0.06, Sign::Always), QStringLiteral("+6\u00A0%"));
        QCOMPARE(pointsText(-0.028), QStringLiteral("\u22122,8\u00A0п.\u00A0п."));
        QCOMPARE(pointsText(-0.0001), QStringLiteral("0\u00A0п.\u00A0п."));
        QCOMPARE(shareRangeText(0.0499, 0.2117), QStringLiteral("5\u201321\u00A0%"));
        QCOMPARE(shareText(Rational(2) / 95, 3), QStringLiteral("2,105\u00A0%"));
    }

    void english_groups_by_commas()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(countText(1'234'567), QStringLiteral("1,234,567"));
        QCOMPARE(numberText(107.25, 1), QStringLiteral("107.3"));
    }

    void days_of_one_month_share_its_name()
    {
        const QDate today(2026, 10, 15);
        QCOMPARE(daysText(QDate(2026, 10, 1), today), QStringLiteral("1\u201315\u00A0октября"));
        QCOMPARE(daysText(today, today), QStringLiteral("15\u00A0октября"));
        QCOMPARE(daysText(QDate(2026, 9, 28), QDate(2026, 10, 4)), QStringLiteral("28\u00A0сент.\u20134\u00A0окт."));
        QCOMPARE(monthText(today), QStringLiteral("Октябрь 2026"));
        QCOMPARE(weekdayText(today), QStringLiteral("чт, 15\u00A0окт."));
        QCOMPARE(fullDayText(today), QStringLiteral("четверг, 15\u00A0октября"));
        QCOMPARE(timeText(QTime(9, 30)), QStringLiteral("9:30"));
    }

    void durations_name_their_two_largest_units()
    {
        QCOMPARE(durationText(160), QStringLiteral("2\u00A0мин\u00A040\u00A0с"));
        QCOMPARE(durationText(-50, true), QStringLiteral("\u221250\u00A0с"));
        QCOMPARE(durationText(9 * 3600 + 45 * 60), QStringLiteral("9\u00A0ч\u00A045\u00A0мин"));
        QCOMPARE(durationText(3600), QStringLiteral("1\u00A0ч"));
        QCOMPARE(durationText(180), QStringLiteral("3\u00A0мин"));
        QCOMPARE(durationText(0), QStringLiteral("0\u00A0с"));
        QCOMPARE(clockText(370), QStringLiteral("6:10"));
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "test_number_text.moc"

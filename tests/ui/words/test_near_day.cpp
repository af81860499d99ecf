// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QLocale>
#include <QtTest>

using namespace priyom;
using namespace std::chrono_literals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

} // namespace

class NearDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void nearDaysHaveTheirWordsAndOthersTheirDate()
    {
        const QDate today(2026, 10, 15);
        QCOMPARE(words::nearDay(today, today), QStringLiteral("сегодня"));
        QCOMPARE(words::nearDay(today.addDays(1), today), QStringLiteral("завтра"));
        QCOMPARE(words::nearDay(today.addDays(-1), today), QStringLiteral("вчера"));
        QCOMPARE(plain(words::nearDay(QDate(2026, 10, 20), today)), QStringLiteral("20 окт."));
        QCOMPARE(words::comingDay(QDate(2026, 10, 19), today), QStringLiteral("понедельник"));
        QCOMPARE(plain(words::comingDay(QDate(2026, 10, 22), today)), QStringLiteral("22 окт."));
    }

    void anotherYearIsNamed()
    {
        const QDate today(2026, 10, 15);
        QCOMPARE(plain(words::shortDayText(QDate(2026, 12, 21), today)), QStringLiteral("21 дек."));
        QCOMPARE(plain(words::shortDayText(QDate(2027, 8, 21), today)), QStringLiteral("21.08.27"));
        QCOMPARE(plain(words::nearDay(QDate(2018, 5, 31), today)), QStringLiteral("31.05.18"));
        QCOMPARE(plain(words::dayText(QDate(2027, 5, 31), today)), QStringLiteral("31 мая 2027"));
        QCOMPARE(plain(words::weekdayText(QDate(2027, 8, 21), today)), QStringLiteral("сб, 21.08.27"));
        QCOMPARE(words::axisDateText(QDate(2025, 10, 12), today), QStringLiteral("12.10.2025"));
        QCOMPARE(words::axisDateText(QDate(2026, 10, 12), today), QStringLiteral("12.10"));
    }

    void timesHaveNoLeadingZero()
    {
        const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        const Instant now = zone.instant(QDate(2026, 10, 15), QTime(14, 5));
        QCOMPARE(words::nearMoment(zone.instant(QDate(2026, 10, 16), QTime(9, 30)), now, zone), QStringLiteral("завтра 9:30"));
    }

    void aWaitIsSaidInWholeMinutes()
    {
        QCOMPARE(plain(words::waitText({34min + 12s})), QStringLiteral("34 мин"));
        QCOMPARE(plain(words::waitText({130min})), QStringLiteral("2 ч 10 мин"));
        QCOMPARE(plain(words::waitText({5s})), QStringLiteral("1 мин"));
    }

    void aLongWaitIsSaidInDays()
    {
        QCOMPARE(plain(words::waitText({17h, 1})), QStringLiteral("17 ч"));
        QCOMPARE(plain(words::waitText({17h, 2})), QStringLiteral("2 дн")); // of short working days
        QCOMPARE(plain(words::waitText(schedule::calendarWait(461h))), QStringLiteral("19 дн"));
        QCOMPARE(plain(words::tookText(161s)), QStringLiteral("2 мин 41 с"));
        QCOMPARE(plain(words::tookText(47h)), QStringLiteral("47 ч"));
        QCOMPARE(plain(words::tookText(461h)), QStringLiteral("19 дн"));
    }

    void aTypedAmountIsRead()
    {
        QCOMPARE(words::moneyFromText(QStringLiteral("3 500,5 ₽")), Money::ofMinor(350050));
        QCOMPARE(words::moneyFromText(words::moneyText(Money::ofMinor(18600000))), Money::ofMinor(18600000));
        QVERIFY(!words::moneyFromText(QStringLiteral("3,500"))); // three decimals in Russian: no amount
        const QLocale russian;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(words::moneyFromText(words::amountText(Money::ofMinor(123456750))), Money::ofMinor(123456750));
        QCOMPARE(words::moneyFromText(QStringLiteral("7,500")), Money::ofMinor(750000));
        QCOMPARE(words::moneyFromText(QStringLiteral("7,5")), Money::ofMinor(750));
        QLocale::setDefault(russian);
        QVERIFY(!words::moneyFromText(QStringLiteral("три тысячи")));
        QVERIFY(!words::moneyFromText(QString()));
    }
};

QTEST_GUILESS_MAIN(NearDayTest)
#include "test_near_day.moc"

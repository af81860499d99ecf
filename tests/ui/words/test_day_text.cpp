// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/day_text.h"
#include "ui/words/money_text.h"

#include <QLocale>
#include <QtTest>

using namespace priyom;
using namespace std::chrono_literals;

namespace {

const QChar kNbsp(0xa0);

QString plain(QString text)
{
    return text.replace(kNbsp, QLatin1Char(' '));
}

} // namespace

class DayTextTest final : public QObject
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
        QCOMPARE(plain(words::longDate(QDate(2026, 10, 16))), QStringLiteral("16 октября"));
    }

    void timesHaveNoLeadingZero()
    {
        const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        const Instant now = zone.instant(QDate(2026, 10, 15), QTime(14, 5));
        QCOMPARE(words::nearMoment(zone.instant(QDate(2026, 10, 16), QTime(9, 30)), now, zone), QStringLiteral("завтра 9:30"));
        QCOMPARE(plain(words::clockText(now, zone)), QStringLiteral("чт, 15 окт., 14:05"));
    }

    void spansAreSaidToTheLastThingThatMatters()
    {
        QCOMPARE(words::countdown(8min + 12s), QStringLiteral("8:12"));
        QCOMPARE(words::countdown(1h + 2min + 40s), QStringLiteral("1:02:40"));
        QCOMPARE(words::countdown(-5s), QStringLiteral("0:00"));
        QCOMPARE(plain(words::spanText(2min + 5s)), QStringLiteral("2 мин 05 с"));
        QCOMPARE(plain(words::spanText(34min + 12s)), QStringLiteral("34 мин"));
        QCOMPARE(plain(words::spanText(130min)), QStringLiteral("2 ч 10 мин"));
        QCOMPARE(plain(words::minutesText(75)), QStringLiteral("1 ч 15 мин"));
    }

    void moneyShowsKopecksOnlyWhereThereAreAny()
    {
        QCOMPARE(plain(words::moneyText(Money::ofMinor(11980000))), QStringLiteral("119 800 ₽"));
        QCOMPARE(plain(words::moneyText(Money::ofMinor(-40000))), QStringLiteral("−400 ₽"));
        QCOMPARE(plain(words::moneyText(Money::ofMinor(350050))), QStringLiteral("3 500,50 ₽"));
    }

    void aTypedAmountIsRead()
    {
        QCOMPARE(words::moneyFromText(QStringLiteral("3 500,5 ₽")), Money::ofMinor(350050));
        QCOMPARE(words::moneyFromText(words::moneyText(Money::ofMinor(18600000))), Money::ofMinor(18600000));
        QVERIFY(!words::moneyFromText(QStringLiteral("три тысячи")));
        QVERIFY(!words::moneyFromText(QString()));
    }
};

QTEST_GUILESS_MAIN(DayTextTest)
#include "test_day_text.moc"

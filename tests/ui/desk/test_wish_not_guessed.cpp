// SPDX-License-Identifier: GPL-3.0-or-later
// A word that begins as a known one and is another is not understood, and the client's words stay as they are; on Thursday,
// 15 October 2026, at 14:05.
#include "ui/desk/typed_day.h"
#include "ui/desk/typed_wish.h"

#include <QLocale>
#include <QTest>

using namespace priyom;
using schedule::DayTimes;

class TestWishNotGuessed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void anotherWordIsNoKnownOne_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"срочно", "сразу", "сейчас", "средне", "чтобы побыстрее", "что-нибудь", "второй раз", "вторая половина", "всё равно", "вся неделя",
                                  "пятно", "субботник", "воскреснет", "через недолго", "через чуть-чуть", "20 maybe", "5 маркеров", "дом 5", "договоримся после 3-х",
                                  "обедаем", "вечеринка", "выходной? нет", "скорее всего", "однажды", "семья"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void anotherWordIsNoKnownOne()
    {
        QFETCH(const QString, typed);
        QVERIFY(!desk::typedWish(typed, now(), zone()));
    }

    void whatPeopleSayIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto row = [](const char* typed, int day, int from, int to) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QDate(2026, 10, day) << from * 60 << to * 60;
        };
        row("завтра во второй половине дня", 16, 13, 24);
        row("во второй половине дня", 15, 13, 24);
        row("в первой половине дня", 16, 0, 13); // today's has passed
        row("в среду в первую половину дня", 21, 0, 13);
        row("20-го после 15", 20, 15, 24);
        row("20го после 15", 20, 15, 24);
        row("20-го числа утром", 20, 6, 12);
        row("20 числа до 12", 20, 0, 12);
        row("20-го октября после 15", 20, 15, 24);
        row("завтра после трёх", 16, 15, 24);
        row("после трех", 15, 15, 24);
        row("завтра с десяти до двенадцати", 16, 10, 12);
        row("завтра до пяти", 16, 0, 17);
        row("tomorrow after three", 16, 15, 24);
        row("понед утром", 19, 6, 12);
        row("пт. вечером", 16, 17, 24);
        row("сред", 21, 0, 24);
        row("в четверг", 22, 0, 24);
    }

    void whatPeopleSayIsUnderstood()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, first);
        QFETCH(const int, from);
        QFETCH(const int, to);
        const auto wish = desk::typedWish(typed, now(), zone());
        QVERIFY(wish);
        QCOMPARE(wish->first, first);
        QCOMPARE(wish->fromMinute, from);
        QCOMPARE(wish->toMinute, to);
    }

    void aSpanMayBeSaidInWords()
    {
        const auto wish = desk::typedWish(QStringLiteral("через два дня"), now(), zone());
        QVERIFY(wish);
        QCOMPARE(wish->first, QDate(2026, 10, 17));
    }

    void aDayBegunIsADay_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("weekday"); // 0: none
        const auto row = [](const char* word, int weekday) { QTest::newRow(word) << QString::fromUtf8(word) << weekday; };
        row("ср", 3);
        row("ср.", 3);
        row("сред", 3);
        row("среду", 3);
        row("средне", 0);
        row("срочно", 0);
        row("вторник", 2);
        row("второй", 0);
        row("чт", 4);
        row("что", 0);
        row("вс", 7);
        row("все", 0);
        row("воскресенья", 7);
        row("friday", 5);
        row("fridge", 0);
    }

    void aDayBegunIsADay()
    {
        QFETCH(const QString, word);
        QTEST(desk::typedWeekday(word).value_or(0), "weekday");
    }

private:
    static Zone zone() { return *Zone::named(QStringLiteral("Asia/Yekaterinburg")); }
    static Instant now() { return zone().instant(QDate(2026, 10, 15), QTime(14, 5)); }
};

QTEST_GUILESS_MAIN(TestWishNotGuessed)
#include "test_wish_not_guessed.moc"

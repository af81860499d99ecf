// SPDX-License-Identifier: GPL-3.0-or-later
// Moments in words, as a table: on Thursday, 15 October 2026, at 14:05.
#include "ui/desk/typed_moment.h"

#include <QtTest>

using namespace priyom;

class TypedMomentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAMoment_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant"); // empty: not understood
        const auto row = [](const char* typed, const char* meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("завтра после 15", "16.10 15:00");
        row("завтра", "16.10 10:00");
        row("Завтра утром", "16.10 10:00");
        row("завтра вечером", "16.10 18:00");
        row("завтра днём", "16.10 13:00");
        row("послезавтра в 9:30", "17.10 09:30");
        row("сегодня 18", "15.10 18:00");
        row("сегодня вечером", "15.10 18:00");
        row("сегодня 9", "");
        row("18", "15.10 18:00");
        row("1830", "15.10 18:30");
        row("9", "16.10 09:00");
        row("14:05", "16.10 14:05");
        row("14:06", "15.10 14:06");
        row("через час", "15.10 15:05");
        row("через полчаса", "15.10 14:35");
        row("через 20 минут", "15.10 14:25");
        row("через 2 часа", "15.10 16:05");
        row("через 2ч", "15.10 16:05");
        row("через 3 дня", "18.10 14:05");
        row("через неделю", "22.10 14:05");
        row("через 2 недели", "29.10 14:05");
        row("пт 10:30", "16.10 10:30");
        row("в пятницу", "16.10 10:00");
        row("в понедельник к 12", "19.10 12:00");
        row("чт", "22.10 10:00");
        row("вс вечером", "18.10 18:00");
        row("20.10", "20.10 10:00");
        row("20.10 в 16", "20.10 16:00");
        row("20.10.2026 16:30", "20.10 16:30");
        row("  завтра   10  ", "16.10 10:00");
        row("tomorrow at 9", "16.10 09:00");
        row("in 2 hours", "15.10 16:05");
        row("in 20 min", "15.10 14:25");
        row("monday after 15", "19.10 15:00");
        row("", "");
        row("когда-нибудь", "");
        row("завтра 25", "");
        row("через 0 часов", "");
        row("через", "");
        row("завтра завтра", "");
        row("31.02", "");
    }
    void wordsAreAMoment()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        const Instant now = zone.instant(QDate(2026, 10, 15), QTime(14, 5));
        const auto moment = desk::typedMoment(typed, now, zone);
        const LocalTime local = zone.local(moment.value_or(Instant()));
        QCOMPARE(moment ? local.date.toString(QStringLiteral("dd.MM")) % QLatin1Char(' ') %
                              local.time.toString(QStringLiteral("HH:mm"))
                        : QString(),
                 meant);
    }

    void anHourAndTheMorningAreWhatTheySay()
    {
        const Zone zone = *Zone::named(QStringLiteral("Europe/Berlin")); // the clock goes back on 25 October 2026
        const Instant eve = zone.instant(QDate(2026, 10, 24), QTime(23, 0));
        QCOMPARE(desk::tomorrowMorning(eve, zone) - eve, Milliseconds(std::chrono::hours(12)));
        QCOMPARE(desk::inAnHour(eve) - eve, Milliseconds(std::chrono::hours(1)));
    }
};

QTEST_GUILESS_MAIN(TypedMomentTest)
#include "test_typed_moment.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// When it suits, in words, as a table: on Thursday, 15 October 2026, at 14:05.
#include "ui/desk/typed_wish.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace priyom;
using schedule::DayTimes;

class TestTypedWish final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void words_are_days_and_times_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant"); // days and minutes; empty: not understood
        const auto row = [](const char* typed, const char* meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("завтра после 15", "16.10 15:00-24:00");
        row("Завтра, после 15:30", "16.10 15:30-24:00");
        row("завтра", "16.10 00:00-24:00");
        row("завтра утром", "16.10 06:00-12:00");
        row("завтра с утра", "16.10 06:00-12:00");
        row("завтра днём", "16.10 12:00-17:00");
        row("завтра в обед", "16.10 12:00-14:00");
        row("завтра до обеда", "16.10 00:00-13:00");
        row("завтра после обеда", "16.10 13:00-24:00");
        row("завтра вечером", "16.10 17:00-24:00");
        row("завтра в 16", "16.10 16:00-16:01");
        row("завтра в 16:30", "16.10 16:30-16:31");
        row("завтра в 7 вечера", "16.10 19:00-19:01");
        row("завтра в 9 утра", "16.10 09:00-09:01");
        row("завтра после 6", "16.10 18:00-24:00"); // nobody is received at six in the morning
        row("завтра после 6 утра", "16.10 06:00-24:00");
        row("завтра до 12", "16.10 00:00-12:00");
        row("завтра не раньше 11", "16.10 11:00-24:00");
        row("завтра не позже 11", "16.10 00:00-11:00");
        row("завтра с 15 до 18", "16.10 15:00-18:00");
        row("завтра 15-18", "16.10 15:00-18:00");
        row("завтра с 10:30 до 12:15", "16.10 10:30-12:15");
        row("вечером", "15.10 17:00-24:00");
        row("утром", "16.10 06:00-12:00"); // this one has passed
        row("после 18", "15.10 18:00-24:00");
        row("в 13", "16.10 13:00-13:01");
        row("в 15", "15.10 15:00-15:01");
        row("сегодня утром", "");
        row("сегодня", "15.10 00:00-24:00");
        row("послезавтра", "17.10 00:00-24:00");
        row("в субботу утром", "17.10 06:00-12:00");
        row("пт 10:30", "16.10 10:30-10:31");
        row("на выходных", "17.10-18.10 00:00-24:00");
        row("на этой неделе вечером", "15.10-18.10 17:00-24:00");
        row("на следующей неделе", "19.10-25.10 00:00-24:00");
        row("на следующих выходных", "24.10-25.10 00:00-24:00");
        row("в следующую пятницу", "23.10 00:00-24:00");
        row("в эту пятницу", "16.10 00:00-24:00");
        row("в эту среду", "");
        row("через 2 дня", "17.10 00:00-24:00");
        row("через неделю утром", "22.10 06:00-12:00");
        row("через 2 часа", "15.10 16:05-24:00");
        row("20 октября", "20.10 00:00-24:00");
        row("20-го октября после 15", "20.10 15:00-24:00");
        row("20.10 в 16", "20.10 16:00-16:01");
        row("ближайшее", "15.10-28.10 00:00-24:00");
        row("как можно скорее", ""); // a word that is not known is not passed over
        row("скорее вечером", "15.10-28.10 17:00-24:00");
        row("tomorrow after 3pm", "16.10 15:00-24:00");
        row("tomorrow after 15", "16.10 15:00-24:00");
        row("next week before noon", "19.10-25.10 00:00-13:00");
        row("monday at 9 am", "19.10 09:00-09:01");
        row("this weekend", "17.10-18.10 00:00-24:00");
        row("in 2 days", "17.10 00:00-24:00");
        row("october", "");
        row("20 october evening", "20.10 17:00-24:00");
        row("пт 23 октября", "23.10 00:00-24:00");
        row("пт, 23.10 в 16", "23.10 16:00-16:01");
        row("пт 24 октября", ""); // a Saturday: nobody knows which was meant
        row("19-25 октября", "19.10-25.10 00:00-24:00");
        row("29 окт.–2 нояб. вечером", "29.10-02.11 17:00-24:00");
        row("19.10-25.10", "19.10-25.10 00:00-24:00");
        row("в любое время", "15.10-28.10 00:00-24:00");
        row("завтра в любое время", "16.10 00:00-24:00");
        row("tomorrow 15:00 to 18:00", "16.10 15:00-18:00");
        row("today to 18", "15.10 00:00-18:00");
        row("", "");
        row("в", "");
        row("когда-нибудь", "");
        row("завтра завтра", "");
        row("завтра с 18 до 15", "");
        row("завтра 25", "");
        row("завтра после", "");
        row("через 0 дней", "");
        row("31 февраля", "");
    }
    void words_are_days_and_times()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto wish = desk::typedWish(typed, now(), zone());
        QCOMPARE(wish ? shown(*wish) : QString(), meant);
    }

    void it_is_said_how_it_was_understood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* typed, const char* said) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(said); };
        row("завтра после 15", "пт, 16 окт., с 15:00 до 18:00"); // the shop closes then
        row("завтра", "пт, 16 окт., с 9:00 до 18:00");
        row("завтра до 12", "пт, 16 окт., с 9:00 до 12:00");
        row("завтра в 16", "пт, 16 окт., в 16:00");
        row("завтра после 19", "пт, 16 окт., с 19:00 до 24:00"); // closed, and said as it was wished
        row("на следующей неделе", "19–25 октября, в любое время");
        row("на следующей неделе вечером", "19–25 октября, с 17:00");
    }
    void it_is_said_how_it_was_understood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        schedule::OpeningHours hours;
        hours.week.fill({{9 * 60, 18 * 60}});
        const auto wish = desk::typedWish(typed, now(), zone());
        QVERIFY(wish);
        QCOMPARE(desk::wishText(*wish, hours).replace(QChar(0x00A0), u' '), said);
    }

    void whatIsKeptIsReadAgainAsItWasMeant_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::addColumn<QString>("typed");
        for (const QLocale& language : {QLocale(QLocale::Russian, QLocale::Russia), QLocale(QLocale::English, QLocale::UnitedKingdom)})
            for (const char* typed : {"завтра после 15", "завтра", "завтра в 16", "завтра после 19", "на следующей неделе", "на следующей неделе вечером",
                                      "ближайшее", "29.10-2.11 до 12", "в следующую пятницу", "29.12-3.01", "через неделю утром"})
                QTest::addRow("%s %s", qPrintable(language.name()), typed) << language << QString::fromUtf8(typed);
    }
    void whatIsKeptIsReadAgainAsItWasMeant()
    {
        QFETCH(QLocale, language);
        QFETCH(QString, typed);
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/i18n/priyom_en.qm")));
        QLocale::setDefault(language);
        if (language.language() == QLocale::English)
            QCoreApplication::installTranslator(&english);
        const auto wish = desk::typedWish(typed, now(), zone());
        QVERIFY(wish);
        const QString kept = desk::wishText(*wish, {}); // hours would narrow it
        const auto again = desk::keptWish(kept, now(), now() + std::chrono::hours(1), zone());
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY2(again, qPrintable(kept));
        QCOMPARE(shown(*again), shown(*wish));
    }

    void aKeptWishThatIsOverIsNone()
    {
        const Instant nextDay = zone().instant(QDate(2026, 10, 16), QTime(18, 0));
        QVERIFY(desk::keptWish(QStringLiteral("завтра"), now(), nextDay, zone())); // the sixteenth, as it was said
        QVERIFY(!desk::keptWish(QStringLiteral("завтра до 15"), now(), nextDay, zone()));
        QVERIFY(!desk::keptWish(QStringLiteral("сегодня"), now(), nextDay, zone()));
        // Told again: one goes by the latest words.
        QCOMPARE(desk::keptWish(QStringLiteral("завтра; на следующей неделе"), now(), nextDay, zone()),
                 desk::keptWish(QStringLiteral("завтра"), now(), nextDay, zone()));
    }

private:
    static Zone zone() { return *Zone::named(QStringLiteral("Asia/Yekaterinburg")); }
    static Instant now() { return zone().instant(QDate(2026, 10, 15), QTime(14, 5)); }
    static QString minute(int minute)
    {
        return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
    }
    static QString shown(const DayTimes& wish)
    {
        const QString first = wish.first.toString(QStringLiteral("dd.MM"));
        const QString last = wish.last.toString(QStringLiteral("dd.MM"));
        return (first == last ? first : first % u'-' % last) % u' ' % minute(wish.fromMinute) % u'-' % minute(wish.toMinute);
    }
};

QTEST_GUILESS_MAIN(TestTypedWish)
#include "test_typed_wish.moc"

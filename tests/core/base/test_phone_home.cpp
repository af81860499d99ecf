// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are written without the code of their country are of the shop's own.
#include "core/base/phone.h"
#include "core/base/phone_home.h"
#include "core/clients/client_search.h"
#include "core/clients/duplicate_rule.h"

#include <QTest>

using namespace priyom;

class TestPhoneHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setPhoneHome(QStringLiteral("RU")); }

    void theZoneTellsTheCountry_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("country");
        const auto row = [](const char* zone, const char* country) {
            QTest::newRow(zone) << QByteArray(zone) << QString::fromLatin1(country);
        };
        row("Europe/Moscow", "RU");
        row("Asia/Yekaterinburg", "RU");
        row("Asia/Almaty", "RU"); // one plan of numbers, and Russia's reading knows both
        row("America/Toronto", "CA");
        row("Europe/Berlin", "DE");
        row("Europe/London", "GB");
        row("Europe/Minsk", "BY");
        row("Asia/Tbilisi", "GE");
        row("UTC", "RU");
        row("nowhere", "RU");
    }
    void theZoneTellsTheCountry()
    {
        QFETCH(const QByteArray, zone);
        QTEST(phoneCountryOf(zone), "country");
    }

    void aNumberOfTheOwnCountryNeedsNoCode_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("begun"); // as somebody begins to type it
        const auto row = [](const char* country, const char* written, const char* number, const char* begun) {
            QTest::addRow("%s: %s", country, written) << QString::fromLatin1(country) << QString::fromLatin1(written)
                                                      << QString::fromLatin1(number) << QString::fromLatin1(begun);
        };
        row("RU", "8 912 305-44-18", "+79123054418", "8912");
        row("CA", "(416) 967-1111", "+14169671111", "416967");
        row("CA", "1 416 967 1111", "+14169671111", "1416");
        row("DE", "030 901820", "+4930901820", "03090");
        row("GB", "07911 123456", "+447911123456", "07911");
        row("BY", "29 123-45-67", "+375291234567", "2912");
        row("CA", "+7 912 305-44-18", "+79123054418", "+7912"); // a guest's
    }
    void aNumberOfTheOwnCountryNeedsNoCode()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, written);
        QFETCH(const QString, number);
        QFETCH(const QString, begun);
        setPhoneHome(country);
        const Phone phone = parsePhone(written);
        QVERIFY(phone.valid);
        QCOMPARE(phone.number, number);
        const QStringList prefixes = clients::phonePrefixes(begun);
        QVERIFY2(std::any_of(prefixes.begin(), prefixes.end(),
                             [&](const QString& prefix) { return number.startsWith(prefix); }),
                 qPrintable(prefixes.join(u' ')));
        QCOMPARE(clients::comparableDigits(number), clients::comparableDigits(QString(number).remove(u'+')));
    }

    void whatIsNoCountryIsRussia()
    {
        setPhoneHome(QStringLiteral("DE"));
        QCOMPARE(phoneHome().code, QStringLiteral("49"));
        setPhoneHome(QStringLiteral("XX"));
        QVERIFY(phoneHome().isRussia());
        QVERIFY(!isPhoneCountry(QString()));
        QVERIFY(phoneCountries().contains(QStringLiteral("CA")));
    }
};

QTEST_APPLESS_MAIN(TestPhoneHome)
#include "test_phone_home.moc"

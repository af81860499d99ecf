// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestPhone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIsUnderstoodAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        const auto row = [](const char* name, const char* written, const char* number) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(number);
        };
        row("with an eight", "8 913 123-45-67", "+79131234567");
        row("with brackets", "+7(913)1234567", "+79131234567");
        row("ten digits", "9131234567", "+79131234567");
        row("eleven digits", "79131234567", "+79131234567");
        row("eight and digits", "89131234567", "+79131234567");
        row("a town", "8 (383) 222-33-44", "+73832223344");
        row("toll free", "8 800 555-35-35", "+78005553535");
        row("Kazakhstan, a town", "8-727-250-12-34", "+77272501234");
        row("Kazakhstan, mobile", "87011234567", "+77011234567");
        row("Belarus", "+375 29 123-45-67", "+375291234567");
        row("Uzbekistan", "+998 90 123 45 67", "+998901234567");
        row("dialled abroad", "810 7 913 123 45 67", "+79131234567");
        row("full-width digits", "８９１３１２３４５６７", "+79131234567");
        row("full-width with a plus", "＋７ ９１３ １２３ ４５ ６７", "+79131234567");
        row("no-break blanks", "8\u00a0913\u00a0123\u00a045\u00a067", "+79131234567");
        row("zero-width blanks", "8\u200b913\u200b1234567", "+79131234567");
        row("odd hyphens", "8 913 123\u201145\u201367", "+79131234567");
        row("an extension", "8 913 123-45-67 доб. 12", "+79131234567");
        row("a town with an extension", "8 (383) 222-33-44 доб. 105", "+73832223344");
        row("points", "8.913.123.45.67", "+79131234567");
        row("blanks around", "  8 913 123-45-67 ", "+79131234567");
        row("a word before", "тел. 8 913 123-45-67", "+79131234567");
        row("a name after", "8 913 123-45-67 Анна", "+79131234567");
        row("words around", "тел. 8 913 123-45-67 Анна", "+79131234567");
        row("a name grown together", "89131234567Анна", "+79131234567");
        row("two numbers: the first", "8 913 123-45-67, 8 914 765-43-21", "+79131234567");
        row("two numbers: the one that is one", "123-45-67, 8 913 123-45-67", "+79131234567");
        row("two with a word between", "8 913 123-45-67 или 8 914 765-43-21", "+79131234567");
        row("two with pluses", "+79131234567 +79147654321", "+79131234567");
    }
    void aPhoneIsUnderstoodAsPeopleWriteIt()
    {
        QFETCH(QString, written);
        QFETCH(QString, number);
        const Phone phone = parsePhone(written);
        QCOMPARE(phone.number, number);
        QVERIFY(phone.valid);
        QCOMPARE(phone.raw, written.trimmed());
    }

    void whatIsNoValidNumberIsKeptAsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const char* written, const char* kept) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(kept);
        };
        row("seven digits", "123-45-67", "1234567");
        row("an unknown prefix", "007 913 123 45 67", "0079131234567");
        row("the letter O for a zero", "8 913 123-45-6O", "8913123456O");
        row("the Russian letter О for a zero", "8 473 123-45-6О", "8473123456О");
        row("a digit short", "8 913 123-45-6", "8913123456");
        row("a digit more", "8 913 123-45-678", "891312345678");
        row("no such code", "8 000 123-45-67", "80001234567");
        row("a handle", "@anna_style", "@anna_style");
        row("words", "нет телефона", "неттелефона");
        row("two short ones", "22-33-44, 55-66-77", "223344,556677");
    }
    void whatIsNoValidNumberIsKeptAsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        const Phone phone = parsePhone(written);
        QCOMPARE(phone.number, kept);
        QCOMPARE(phone.raw, written);
        QVERIFY(!phone.valid);
    }

    void nothingIsNoPhone()
    {
        QVERIFY(parsePhone(QString()).isEmpty());
        QVERIFY(parsePhone(QStringLiteral("  - ()")).isEmpty());
        QVERIFY(!parsePhone(QString()).valid);
    }

    void aNumberIsShownInGroups()
    {
        QCOMPARE(formatPhone(QStringLiteral("+79123054418")), QLatin1String("+7 912 305-44-18"));
        QCOMPARE(formatPhone(QStringLiteral("+375291234567")), QLatin1String("+375 29 123-45-67"));
        QCOMPARE(formatPhone(QStringLiteral("1234567")), QLatin1String("1234567"));
        QCOMPARE(formatPhone(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "test_phone.moc"

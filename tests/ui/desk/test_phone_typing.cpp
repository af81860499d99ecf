// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_home.h"
#include "ui/desk/phone_typing.h"
#include "ui/kit/field.h"

#include <QtTest>

using namespace priyom;

class PhoneTypingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneTakesItsShapeWhileTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("from eight") << QStringLiteral("89123054418") << QStringLiteral("+7 912 305-44-18");
        QTest::newRow("from seven") << QStringLiteral("79123054418") << QStringLiteral("+7 912 305-44-18");
        QTest::newRow("from nine") << QStringLiteral("9123054418") << QStringLiteral("+7 912 305-44-18");
        QTest::newRow("half") << QStringLiteral("8912305") << QStringLiteral("+7 912 305");
        QTest::newRow("one digit") << QStringLiteral("8") << QStringLiteral("+7");
        QTest::newRow("a name is left alone") << QStringLiteral("Анна 2") << QStringLiteral("Анна 2");
        QTest::newRow("another country is left alone") << QStringLiteral("+375 29 123") << QStringLiteral("+375 29 123");
        QTest::newRow("too long is left alone") << QStringLiteral("891230544181") << QStringLiteral("891230544181");
    }

    void aPhoneTakesItsShapeWhileTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(desk::phoneWhileTyped(typed), shown);
    }

    void theCursorStaysBehindItsDigit()
    {
        const kit::Theme theme;
        kit::Field field(theme);
        desk::formatWhileTyped(field);
        QTest::keyClicks(&field, QStringLiteral("89123054418"));
        QCOMPARE(field.text(), QStringLiteral("+7 912 305-44-18"));
        field.setCursorPosition(6); // behind 912
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClick(&field, Qt::Key_5);
        QCOMPARE(field.text(), QStringLiteral("+7 915 305-44-18"));
        QCOMPARE(field.cursorPosition(), 6);
    }

    void aShopElsewhereSeesItsOwnShape_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("three digits") << "416" << "416";
        QTest::newRow("a whole number") << "4169671111" << "(416) 967-1111";
        QTest::newRow("a guest's") << "+79123054418" << "+7 912 305-44-18";
        QTest::newRow("a name") << "Anna" << "Anna";
    }
    void aShopElsewhereSeesItsOwnShape()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        setPhoneHome(QStringLiteral("CA"));
        const QString shaped = desk::phoneWhileTyped(typed);
        const bool isRight = desk::verdictOn(shaped).valid;
        setPhoneHome(QStringLiteral("RU"));
        QCOMPARE(shaped, shown);
        QCOMPARE(isRight, shown.size() > 10);
    }

    void aWrongPhoneIsSaidInWords()
    {
        QVERIFY(desk::verdictOn(QStringLiteral("+7 912 305-44-18")).valid);
        QVERIFY(!desk::verdictOn(QStringLiteral("123-45-67")).valid);
        QVERIFY(desk::verdictOn(QStringLiteral("123-45-67")).text.contains(QLatin1Char('7')));
        QVERIFY(desk::verdictOn(QString()).text.isEmpty());
    }
};

QTEST_MAIN(PhoneTypingTest)
#include "test_phone_typing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A date of birth as somebody writes it; one that is none is answered by what is wrong with it.
#include "ui/desk/typed_birthday.h"

#include <QtTest>

using namespace priyom::desk;

class TypedBirthdayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsTakenOrItsFaultIsKnown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("fault"); // -1: none
        const auto good = [](const char* typed, QDate day) { QTest::newRow(typed) << QString::fromUtf8(typed) << day << -1; };
        const auto bad = [](const char* typed, NoBirthday fault) { QTest::newRow(typed) << QString::fromUtf8(typed) << QDate() << int(fault); };
        good("", QDate());
        good("14.03.1989", QDate(1989, 3, 14));
        good(" 14 03 1989 ", QDate(1989, 3, 14));
        good("14.03.89", QDate(1989, 3, 14)); // not 2089
        good("1/2/24", QDate(2024, 2, 1));
        good("29.02.2000", QDate(2000, 2, 29));
        bad("31.02.1990", NoBirthday::NoSuchDay);
        bad("31.02", NoBirthday::NoSuchDay);
        bad("29.02.2001", NoBirthday::NoSuchDay);
        bad("14.13.1989", NoBirthday::NoSuchDay);
        bad("00.03.1989", NoBirthday::NoSuchDay);
        bad("14.03", NoBirthday::NotWritten);
        bad("14", NoBirthday::NotWritten);
        bad("весной", NoBirthday::NotWritten);
        bad("14.03.2126", NoBirthday::NotLived);
        bad("14.03.1789", NoBirthday::NotLived);
    }
    void aDateIsTakenOrItsFaultIsKnown()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        QFETCH(const int, fault);
        const auto read = typedBirthday(typed, QDate(2026, 10, 15));
        QCOMPARE(std::holds_alternative<NoBirthday>(read) ? int(std::get<NoBirthday>(read)) : -1, fault);
        if (fault < 0)
            QCOMPARE(std::get<QDate>(read), day);
    }
};

QTEST_GUILESS_MAIN(TypedBirthdayTest)
#include "test_typed_birthday.moc"

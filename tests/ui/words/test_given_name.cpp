// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is greeted by the surname, in whatever order the name was written.
#include "ui/words/given_name.h"

#include <QtTest>

using namespace priyom;

class GivenNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<QString>("given");
        const std::pair<const char*, const char*> cases[] = {
            {"Анна", "Анна"},
            {"Анна Соколова", "Анна"},
            {"Соколова Анна", "Анна"},
            {"Соколова Анна Петровна", "Анна"},
            {"Анна Петровна Соколова", "Анна"},
            {"Анна Петровна", "Анна"},
            {"Марина Ильина", "Марина"},
            {"Ильина Марина", "Марина"},
            {"Нина Марина", ""}, // two given names, or neither
            {"Константин Левин", "Константин"},
            {"Левин Константин", "Константин"},
            {"Лев Яшин", "Лев"},
            {"Яшин Лев Иванович", "Лев"},
            {"Яков Яковлев", "Яков"},
            {"Королёва Ева", "Ева"},
            {"Семёнов Пётр", "Пётр"},
            {"Илья Ильич", "Илья"},
            {"Кузьмич Пётр", "Пётр"},
            {"Никита Никитич Белый", "Никита"},
            {"Достоевская Мария", "Мария"},
            {"Мария Римская-Корсакова", "Мария"},
            {"Шевченко Тарас", "Тарас"},
            {"Наталья Бойко", "Наталья"},
            {"Черных Юлия", "Юлия"},
            {"Петросян Карина", "Карина"},
            {"Нана Кикабидзе", "Нана"},
            {"Кравец Анна", "Анна"},
            {"Насреддин Алиев", "Насреддин"},
            {"СОКОЛОВА АННА", "Анна"},
            {"анна соколова", "Анна"},
            {"  Анна   Соколова ", "Анна"},
            {"Anna Smith", "Anna"},
            {"Jean-Luc Picard", "Jean-Luc"},
            {"Соколова", ""},
            {"Петровна", ""},
            {"Ким Юна", ""},
            {"Анна Кузнец", ""}, // it may be the other way round
            {"мама Пети, 5 лет", ""},
            {"Анна (сестра)", ""},
            {"+7 912 305-44-18", ""},
            {"", ""},
        };
        for (const auto& [full, given] : cases)
            QTest::newRow(full) << QString::fromUtf8(given);
    }
    void isTold()
    {
        QFETCH(QString, given);
        QCOMPARE(words::givenName(QString::fromUtf8(QTest::currentDataTag())), given);
    }
};

QTEST_GUILESS_MAIN(GivenNameTest)
#include "test_given_name.moc"

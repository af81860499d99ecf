// SPDX-License-Identifier: GPL-3.0-or-later
// Whose columns a day shows, and in which order.
#include "core/bookings/column_choice.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

namespace {

// Anna, Boris, Vera and Gleb by their numbers 1-4; Gleb is not there today.
DayPlan day()
{
    DayPlan plan;
    for (int number = 1; number <= 4; ++number) {
        const staff::Person person{PersonId(number), QString::number(number), {staff::Role::Specialist}, true};
        DayColumn column;
        column.specialist = person;
        (number == 4 ? plan.notThere : plan.columns).push_back(column);
        plan.specialists.push_back(person);
    }
    return plan;
}

std::vector<PersonId> persons(const QList<int>& numbers)
{
    std::vector<PersonId> ids;
    for (const int number : numbers)
        ids.emplace_back(number);
    return ids;
}

QString text(const std::vector<DayColumn>& columns)
{
    QString numbers;
    for (const DayColumn& column : columns)
        numbers += column.specialist.name;
    return numbers;
}

} // namespace

class TestColumnChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsSeenAsItWasChosen_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<QList<int>>("hidden");
        QTest::addColumn<bool>("everyone");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QString>("seen");
        QTest::newRow("no choice") << QList<int>{} << QList<int>{} << false << 0 << "123";
        QTest::newRow("also who is away") << QList<int>{} << QList<int>{} << true << 0 << "1234";
        QTest::newRow("an order") << QList<int>{3, 1, 2, 4} << QList<int>{} << false << 0 << "312";
        QTest::newRow("who came later stands behind") << QList<int>{3, 2} << QList<int>{} << true << 0 << "3214";
        QTest::newRow("hidden") << QList<int>{} << QList<int>{2} << false << 0 << "13";
        QTest::newRow("away and hidden") << QList<int>{} << QList<int>{4, 1} << true << 0 << "23";
        QTest::newRow("all hidden") << QList<int>{} << QList<int>{1, 2, 3} << false << 0 << "";
        QTest::newRow("hidden but asked for") << QList<int>{2, 1, 3} << QList<int>{2} << false << 2 << "213";
        QTest::newRow("who has left the shop since") << QList<int>{9, 2} << QList<int>{8} << false << 0 << "213";
    }
    void theDayIsSeenAsItWasChosen()
    {
        QFETCH(const QList<int>, order);
        QFETCH(const QList<int>, hidden);
        QFETCH(const bool, everyone);
        QFETCH(const int, asked);
        QFETCH(const QString, seen);
        const ColumnChoice choice{persons(order), persons(hidden), everyone};
        QCOMPARE(text(arranged(day(), choice, PersonId(asked)).columns), seen);
        QCOMPARE(columnChoiceFromText(toText(choice)), std::optional(choice));
    }

    void aWeekStaysAsItIs()
    {
        DayPlan week = day();
        week.span = Span::Week;
        const DayPlan seen = arranged(week, {persons({3, 2, 1}), persons({1, 2, 3}), false});
        QCOMPARE(text(seen.columns), QStringLiteral("123"));
        QCOMPARE(seen.specialists.front().id, PersonId(3)); // others are gone to in the chosen order
    }

    void whatCannotBeReadIsNoChoice()
    {
        for (const char* text : {"", "[]", "order"})
            QVERIFY(!columnChoiceFromText(QString::fromLatin1(text)));
        QCOMPARE(columnChoiceFromText(QStringLiteral("{}")), std::optional(ColumnChoice()));
    }
};

QTEST_APPLESS_MAIN(TestColumnChoice)
#include "test_column_choice.moc"

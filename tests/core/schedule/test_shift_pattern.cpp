// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/shift_pattern.h"

#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

namespace {

const DayHours kDay{{600, 840}, {900, 1200}}; // with a break
const DayHours kShort{{540, 720}};
constexpr PersonId kAnna(1);
constexpr PersonId kVera(2);
const QDate kMonday(2026, 11, 2);

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list += QString::fromLatin1(text);
    return list;
}

// «+» works, «-» is off.
QString drawn(const ShiftPattern& pattern, QDate first, int days)
{
    QString text;
    for (int day = 0; day < days; ++day)
        text += pattern.on(first.addDays(day)).empty() ? u'-' : u'+';
    return text;
}

} // namespace

class TestShiftPattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCycleComesRound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("begins"); // days after Monday
        QTest::addColumn<QString>("days");
        QTest::newRow("2/2") << "2/2" << 0 << "++--++--++--++";
        QTest::newRow("2/2 from Wednesday") << "2/2" << 2 << "--++--++--++--";
        QTest::newRow("2/2 begun long before") << "2/2" << -41 << "+--++--++--++-";
        QTest::newRow("5/2") << "5/2" << 0 << "+++++--+++++--";
        QTest::newRow("3/3") << "3/3" << 0 << "+++---+++---++";
        QTest::newRow("1/3") << " 1 / 3 " << 0 << "+---+---+---+-";
        QTest::newRow("2/1/3/1") << "2/1/3/1" << 0 << "++-+++-++-+++-";
    }
    void aCycleComesRound()
    {
        QFETCH(QString, words);
        QFETCH(int, begins);
        QFETCH(QString, days);
        const auto cycle = cycleOf(words, kDay);
        QVERIFY_RESULT(cycle);
        const ShiftPattern pattern{*cycle, kMonday.addDays(begins)};
        QCOMPARE(drawn(pattern, kMonday, 14), days);
        QCOMPARE(pattern.on(kMonday.addDays(begins)), kDay);
    }

    void whatIsNoCycleIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"", "2", "2/", "/2", "2/2/2", "0/2", "2/-1", "a/b", "2/2 раза", "40/40"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void whatIsNoCycleIsRefused()
    {
        QFETCH(QString, words);
        QCOMPARE_ERROR(cycleOf(words, kDay), ErrorCode::BadInput);
    }

    // Anna has a short Monday and a whole Tuesday, the pattern is two on and two off from Monday.
    void whatFillingChanges_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::addColumn<QStringList>("days");
        QTest::newRow("kept") << false
                              << list({"1 02 kept", "1 06 new", "1 07 new", "2 02 new", "2 03 new", "2 06 new",
                                       "2 07 new"});
        QTest::newRow("replaced") << true
                                  << list({"1 02 replaced", "1 06 new", "1 07 new", "2 02 new", "2 03 new", "2 06 new",
                                           "2 07 new"});
    }
    void whatFillingChanges()
    {
        QFETCH(bool, replaces);
        QFETCH(QStringList, days);
        FillWish wish = twoTwo({kAnna, kVera});
        wish.there = replaces ? ShiftsThere::Replaced : ShiftsThere::Kept;
        QCOMPARE(said(planFill(wish, {{kAnna, {{kMonday, kShort}, {kMonday.addDays(1), kDay}}}}, {})), days);
    }

    void aDayOffTakesAShiftAwayOrLeavesIt()
    {
        FillWish wish = twoTwo({kAnna});
        wish.first = kMonday.addDays(2);
        wish.end = kMonday.addDays(3);
        const ShiftsByPerson there{{kAnna, {{wish.first, kShort}}}};
        QCOMPARE(said(planFill(wish, there, {})), list({"1 04 kept"}));
        QVERIFY(editsOf(planFill(wish, there, {})).empty());
        wish.there = ShiftsThere::Replaced;
        QCOMPARE(said(planFill(wish, there, {})), list({"1 04 removed"}));
        QCOMPARE(editsOf(planFill(wish, there, {})), (std::vector<ShiftEdit>{{kAnna, wish.first, kShort, {}}}));
    }

    void aDayOnWhichItIsClosedIsOffUnlessItIsMeant()
    {
        OpeningHours opening;
        opening.week.fill({{540, 1200}});
        opening.days[kMonday] = {};
        FillWish wish = twoTwo({kAnna});
        wish.end = kMonday.addDays(2);
        QCOMPARE(said(planFill(wish, {}, opening)), list({"1 03 new"}));
        wish.closedToo = true;
        QCOMPARE(said(planFill(wish, {}, opening)), (list({"1 02 new", "1 03 new"})));
    }

    void withoutHoursTheShopIsClosedOnNoDay()
    {
        FillWish wish = twoTwo({kAnna});
        wish.end = kMonday.addDays(2);
        QCOMPARE(planFill(wish, {}, {}).size(), size_t(2));
        OpeningHours oneDayClosed; // but for a day of its own
        oneDayClosed.days[kMonday] = {};
        QCOMPARE(said(planFill(wish, {}, oneDayClosed)), list({"1 03 new"}));
    }

private:
    static FillWish twoTwo(const std::vector<PersonId>& people)
    {
        return {people, kMonday, kMonday.addDays(7), {*cycleOf(QStringLiteral("2/2"), kDay), kMonday}};
    }
    static QStringList said(const std::vector<FilledDay>& days)
    {
        static const QStringList kEffects = list({"new", "replaced", "removed", "kept"});
        QStringList said;
        for (const FilledDay& day : days)
            said += QStringLiteral("%1 %2 %3")
                        .arg(day.edit.person.value)
                        .arg(day.edit.date.toString(QStringLiteral("dd")), kEffects.at(int(day.effect)));
        return said;
    }
};

QTEST_GUILESS_MAIN(TestShiftPattern)
#include "test_shift_pattern.moc"

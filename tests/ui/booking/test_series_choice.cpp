// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each time of a repeated visit: what can be had is booked, what is in the way waits to be chosen, and
// what was chosen stays as long as it can be had.
#include "ui/booking/series_words.h"

#include <QTest>

using namespace priyom;
using namespace priyom::desk;
using bookings::SeriesStep;

Q_DECLARE_METATYPE(priyom::bookings::SeriesStep)

namespace {

constexpr Instant kWeek1{1'000'000};
constexpr Instant kWeek2{2'000'000};
constexpr Instant kInstead{1'500'000};

Error taken()
{
    return Error{ErrorCode::SlotTaken, QStringLiteral("Анна"), QStringLiteral("0 3600000 Вадим Шилов")};
}

SeriesStep step(bool isRefused, bool isClosed, bool hasNearest, Instant start = kWeek1)
{
    SeriesStep made{start, std::nullopt};
    if (isRefused)
        made.refused = taken();
    made.closed = isClosed;
    if (hasNearest)
        made.nearest = kInstead;
    return made;
}

QString letters(SeriesChoice& choice, int turns)
{
    QString said;
    for (int i = 0; i <= turns; ++i) {
        said += choice.taken(0) == StepTaken::Own ? u'o' : choice.taken(0) == StepTaken::Nearest ? u'n' : u's';
        choice.turn(0);
    }
    return said;
}

} // namespace

class TestSeriesChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyTurnsThroughWhatCanBe_data()
    {
        QTest::addColumn<SeriesStep>("found");
        QTest::addColumn<QString>("turns"); // own, nearest, skipped
        QTest::newRow("free") << step(false, false, false) << "oso";
        QTest::newRow("taken") << step(true, false, false) << "sss";
        QTest::newRow("taken, another near") << step(true, false, true) << "sns";
        QTest::newRow("closed") << step(false, true, false) << "sos";
        QTest::newRow("closed, another near") << step(false, true, true) << "snos";
        QTest::newRow("closed and taken") << step(true, true, true) << "sns";
    }
    void aKeyTurnsThroughWhatCanBe()
    {
        QFETCH(const SeriesStep, found);
        QFETCH(const QString, turns);
        SeriesChoice choice;
        choice.setSteps({found});
        QCOMPARE(choice.isToBeSeen(), found.refused || found.closed);
        QCOMPARE(letters(choice, int(turns.size()) - 1), turns);
    }

    void itIsKnownWhetherAnythingCanBeBooked_data() { aKeyTurnsThroughWhatCanBe_data(); }
    void itIsKnownWhetherAnythingCanBeBooked()
    {
        QFETCH(const SeriesStep, found);
        QFETCH(const QString, turns);
        SeriesChoice choice;
        choice.setSteps({found});
        QCOMPARE(choice.canBeBooked(), turns != QStringLiteral("sss"));
    }

    void theNearestIsBookedInItsPlace()
    {
        SeriesChoice choice;
        choice.setSteps({step(true, false, true), step(false, false, false, kWeek2)});
        QCOMPARE(choice.starts(), std::vector<Instant>{kWeek2});
        QCOMPARE(choice.skipped(), 1);
        choice.turn(0);
        QCOMPARE(choice.starts(), (std::vector<Instant>{kInstead, kWeek2}));
        QCOMPARE(choice.skipped(), 0);
    }

    void whatWasChosenStaysWhileItCanBeHad()
    {
        SeriesChoice choice;
        choice.setSteps({step(false, false, false), step(false, false, false, kWeek2)});
        choice.turn(1);
        choice.setSteps({step(true, false, true), step(false, false, false, kWeek2)}); // the first was lost meanwhile
        QCOMPARE(choice.taken(0), StepTaken::Skipped);
        QCOMPARE(choice.taken(1), StepTaken::Skipped);
        choice.turn(0);
        choice.setSteps({step(true, false, false), step(false, false, false, kWeek2)});
        QCOMPARE(choice.taken(0), StepTaken::Skipped);
    }

    void whoHasItIsSaid()
    {
        const SeriesCell cell = freeCell(step(true, false, false), Zone::utc());
        QCOMPARE(cell.text, QStringLiteral("Занято"));
        QCOMPARE(cell.second, QStringLiteral("Анна, 0:00–1:00, Вадим Шилов"));
    }

    void whyNobodyCanIsSaid_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("said");
        QTest::newRow("shift") << "outside_shift"
                               << "Вне смены";
        QTest::newRow("away") << "absent"
                              << "Отсутствует";
        QTest::newRow("not theirs any more") << "not_performed"
                                             << "Больше не выполняет услугу";
    }
    void whyNobodyCanIsSaid()
    {
        QFETCH(const QString, detail);
        QFETCH(const QString, said);
        SeriesStep refused{kWeek1, Error{ErrorCode::MoveRefused, QStringLiteral("Анна"), detail}};
        const SeriesCell cell = freeCell(refused, Zone::utc());
        QCOMPARE(cell.text, said);
        QCOMPARE(cell.second, QStringLiteral("Анна"));
    }

    void aDayThatWasClosedIsSaidByItsName()
    {
        const SeriesStep refused{kWeek1, Error{ErrorCode::MoveRefused, QStringLiteral("unity"), QStringLiteral("closed")}};
        const SeriesCell cell = freeCell(refused, Zone::utc());
        QCOMPARE(cell.text, QStringLiteral("Закрыто"));
        QCOMPARE(cell.second, QStringLiteral("День народного единства"));
    }

    void shiftsThatAreNotPlannedYetAreSaidAndNoConflict()
    {
        SeriesStep unplanned = step(false, false, false);
        unplanned.unplanned = true;
        const SeriesCell cell = freeCell(unplanned, Zone::utc());
        QCOMPARE(cell.text, QStringLiteral("Свободно"));
        QCOMPARE(cell.second, QStringLiteral("смен на этот день ещё нет"));
        SeriesChoice choice;
        choice.setSteps({unplanned});
        QCOMPARE(choice.taken(0), StepTaken::Own);
        QVERIFY(!choice.isToBeSeen());
    }
};

QTEST_GUILESS_MAIN(TestSeriesChoice)
#include "test_series_choice.moc"

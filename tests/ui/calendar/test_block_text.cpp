// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_text.h"
#include "ui/calendar/day_words.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::VisitState;

namespace {

// A letter is ten wide: the rule knows no font.
double widthOf(const QString& text, BlockFont)
{
    return 10.0 * double(text.size());
}

bookings::VisitRow visit(const QString& name, int minutes, const QString& service, VisitState state)
{
    bookings::VisitRow row;
    row.clientName = name;
    row.clientPhone = QStringLiteral("+79123054418");
    row.serviceName = service;
    row.visit.startAt = Instant(9 * 3'600'000LL);
    row.visit.endAt = row.visit.startAt + std::chrono::minutes(minutes);
    row.visit.state = state;
    return row;
}

} // namespace

Q_DECLARE_METATYPE(VisitState)
Q_DECLARE_METATYPE(BlockRoom)
Q_DECLARE_METATYPE(BlockText)

class TestBlockText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void theServiceIsGivenUpFirstAndTheNameNever_data()
    {
        const auto name = QStringLiteral("Лев Чернов"); // 100 wide
        const auto service = QStringLiteral("Отбеливание");
        const auto call = QStringLiteral("позвонить");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<VisitState>("state");
        QTest::addColumn<BlockRoom>("room");
        QTest::addColumn<BlockText>("said");
        QTest::newRow("all of it") << 90 << VisitState::Came << BlockRoom{200, 200, 3}
                                   << BlockText{name,    {}, QStringLiteral("9:00"),
                                                service, {}, QStringLiteral("до 10:30")};
        QTest::newRow("an hour says no end") << 60 << VisitState::Came << BlockRoom{200, 200, 3}
                                             << BlockText{name, {}, QStringLiteral("9:00"), service, {}, {}};
        QTest::newRow("no third line") << 90 << VisitState::Came << BlockRoom{200, 200, 2}
                                       << BlockText{name, {}, QStringLiteral("9:00"), service, {}, {}};
        QTest::newRow("the time goes below") << 60 << VisitState::Came << BlockRoom{120, 200, 2}
                                             << BlockText{name, {}, {}, QStringLiteral("9:00, ") + service, {}, {}};
        QTest::newRow("who is to be called") << 60 << VisitState::Planned << BlockRoom{200, 250, 2}
                                             << BlockText{name, {}, QStringLiteral("9:00"), service + u',', call, {}};
        QTest::newRow("no service then, but the time") << 60 << VisitState::Planned << BlockRoom{120, 160, 2}
                                                       << BlockText{name, {}, {}, QStringLiteral("9:00,"), call, {}};
        QTest::newRow("no room for the time beside the call")
            << 60 << VisitState::Planned << BlockRoom{120, 140, 2} << BlockText{name, {}, {}, {}, call, {}};
        QTest::newRow("half an hour is one line, however high")
            << 30 << VisitState::Came << BlockRoom{160, 200, 3}
            << BlockText{name, {}, QStringLiteral("9:00"), {}, {}, {}};
        QTest::newRow("one line with room for all") << 30 << VisitState::Planned << BlockRoom{500, 500, 1}
                                                    << BlockText{name, service, QStringLiteral("9:00"), {}, call, {}};
        QTest::newRow("one line for the name alone")
            << 30 << VisitState::Came << BlockRoom{120, 200, 1} << BlockText{name, {}, {}, {}, {}, {}};
    }
    void theServiceIsGivenUpFirstAndTheNameNever()
    {
        QFETCH(const int, minutes);
        QFETCH(const VisitState, state);
        QFETCH(const BlockRoom, room);
        QFETCH(const BlockText, said);
        const auto row = visit(QStringLiteral("Лев Чернов"), minutes, QStringLiteral("Отбеливание"), state);
        const BlockText text = blockText(row, room, Zone::utc(), widthOf);
        QCOMPARE(text.name, said.name);
        QCOMPARE(text.beside, said.beside);
        QCOMPARE(text.time, said.time);
        QCOMPARE(text.below, said.below);
        QCOMPARE(text.call, said.call);
        QCOMPARE(text.third, said.third);
    }

    void theRoomStandsOnTheThirdLineWholeOrNotAtAll_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<double>("below");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("third");
        QTest::newRow("after the end") << 90 << 270.0 << 3 << QStringLiteral("до 10:30, Кабинет 2, Лазер");
        QTest::newRow("no room for it") << 90 << 240.0 << 3 << QStringLiteral("до 10:30");
        QTest::newRow("of an hour alone") << 60 << 200.0 << 3 << QStringLiteral("Кабинет 2, Лазер");
        QTest::newRow("no height for it") << 60 << 200.0 << 2 << QString();
    }
    void theRoomStandsOnTheThirdLineWholeOrNotAtAll()
    {
        QFETCH(const int, minutes);
        QFETCH(const double, below);
        QFETCH(const int, lines);
        QFETCH(const QString, third);
        auto row = visit(QStringLiteral("Лев Чернов"), minutes, {}, VisitState::Came);
        row.rooms = {QStringLiteral("Кабинет 2"), QStringLiteral("Лазер")};
        const QString said = blockText(row, {200, below, lines}, Zone::utc(), widthOf).third;
        QCOMPARE(said, third);
    }

    void whoIsLateIsSaidInPlaceOfTheCall_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<BlockRoom>("room");
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QString>("call");
        QTest::newRow("in words") << 60 << BlockRoom{200, 220, 2, 20} << QString() << QStringLiteral("опоздает на 15 мин");
        QTest::newRow("no room for words") << 60 << BlockRoom{200, 190, 2, 20} << QString() << QStringLiteral("+15 мин");
        QTest::newRow("on one line") << 30 << BlockRoom{400, 400, 1, 20} << QStringLiteral("опоздает на 15 мин") << QString();
        QTest::newRow("on one line, short") << 30 << BlockRoom{260, 260, 1, 20} << QStringLiteral("+15 мин") << QString();
        QTest::newRow("no room at all") << 30 << BlockRoom{200, 200, 1, 20} << QString() << QString();
    }
    void whoIsLateIsSaidInPlaceOfTheCall()
    {
        QFETCH(const int, minutes);
        QFETCH(const BlockRoom, room);
        QFETCH(const QString, beside);
        QFETCH(const QString, call);
        auto row = visit(QStringLiteral("Лев Чернов"), minutes, QStringLiteral("Отбеливание"), VisitState::Planned);
        row.visit.lateMinutes = 15;
        BlockText said = blockText(row, room, Zone::utc(), widthOf);
        QCOMPARE(said.beside.simplified(), beside);
        QCOMPARE(said.call.simplified(), call);
        QCOMPARE(said.late, !beside.isEmpty() || !call.isEmpty());
    }

    void aNameThatDoesNotFitIsSaidShort()
    {
        const auto row = visit(QStringLiteral("Лев Чернов"), 30, {}, VisitState::Came);
        QCOMPARE(blockText(row, {100, 200, 1}, Zone::utc(), widthOf).name, QStringLiteral("Лев Чернов"));
        QCOMPARE(blockText(row, {90, 200, 1}, Zone::utc(), widthOf).name.simplified(), QStringLiteral("Чернов Л."));
    }

    void whoLeftNoNameIsCalledByThePhone()
    {
        const auto text = blockText(visit({}, 60, {}, VisitState::Came), {400, 400, 2}, Zone::utc(), widthOf);
        QCOMPARE(text.name, QStringLiteral("+7 912 305-44-18"));
        const auto narrow = blockText(visit({}, 60, {}, VisitState::Came), {140, 400, 2}, Zone::utc(), widthOf);
        QCOMPARE(narrow.name, QStringLiteral("912 305-44-18"));
    }

    void whoHasNoWorkingTimeIsSaidToBeBookedOrNothing()
    {
        bookings::DayColumn column;
        QCOMPARE(DayWords::loadText(column), QString());
        column.visits = {visit({}, 60, {}, VisitState::Came),
                         visit({}, 45, {}, VisitState::Planned)}; // at once: they take an hour
        QCOMPARE(DayWords::loadText(column).simplified(), QStringLiteral("записано 1 ч"));
        column.work = std::chrono::hours(8);
        column.taken = std::chrono::hours(2);
        QCOMPARE(DayWords::loadText(column).simplified(), QStringLiteral("25 %, 2 ч"));
    }
};

QTEST_MAIN(TestBlockText)
#include "test_block_text.moc"

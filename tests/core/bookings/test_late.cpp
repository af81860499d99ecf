// SPDX-License-Identifier: GPL-3.0-or-later
// A client who will be late: kept until it is known what came of it, and whom they would keep waiting.
#include "core/bookings/lateness.h"
#include "core/bookings/visit_store.h"
#include "tests/support/take_back_desk.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

class TestLate final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TakeBackDesk> m_desk;
    VisitId m_visit;

    [[nodiscard]] test::DeskShop& shop() { return m_desk->shop; }
    [[nodiscard]] int late() { return visitById(m_desk->database(), m_visit)->lateMinutes; }
    [[nodiscard]] Result<Booked> note(int minutes)
    {
        return shop().bookings->noteLate(shop().owner(), m_visit, minutes);
    }
    [[nodiscard]] Result<Booked> set(VisitState state)
    {
        return shop().bookings->setVisit(shop().owner(), m_visit, state);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        const auto booked = shop().bookings->book(shop().owner(), {shop().addLead(), {}, {}, {}, shop().at(20), {}});
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
        m_desk->pass(std::chrono::minutes(1));
    }

    void howLate_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("a quarter of an hour") << 15 << true;
        QTest::newRow("four hours") << kLatest << true;
        QTest::newRow("more than that") << kLatest + 1 << false;
        QTest::newRow("too early") << -5 << false;
        QTest::newRow("in time, as it was") << 0 << false;
    }
    void howLate()
    {
        QFETCH(const int, minutes);
        QFETCH(const bool, isKept);
        QCOMPARE(note(minutes).has_value(), isKept);
        QCOMPARE(late(), isKept ? minutes : 0);
    }

    void confirmingLeavesItAndTheOutcomeClearsIt()
    {
        QVERIFY_RESULT(note(15));
        QVERIFY_RESULT(set(VisitState::Confirmed));
        QCOMPARE(late(), 15);
        QVERIFY_RESULT(set(VisitState::Came));
        QCOMPARE(late(), 0);
        QCOMPARE_ERROR(note(10), ErrorCode::MoveRefused); // they are there
        QCOMPARE(m_desk->back(), QStringLiteral("visit.set"));
        QCOMPARE(late(), 15); // it is open again
    }

    void ctrlZTakesTheLastWordBack()
    {
        QVERIFY_RESULT(note(15));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(note(30));
        QCOMPARE(m_desk->back(), QStringLiteral("visit.late"));
        QCOMPARE(late(), 15);
        QCOMPARE(m_desk->back(), QStringLiteral("visit.late"));
        QCOMPARE(late(), 0);
    }

    void itWasSaidOfTheOldTime()
    {
        QVERIFY_RESULT(note(15));
        QVERIFY_RESULT(shop().bookings->moveVisit(shop().owner(), m_visit, shop().at(200)));
        QCOMPARE(late(), 0);
        QCOMPARE(m_desk->back(), QStringLiteral("visit.move"));
        QCOMPARE(late(), 15);
    }

    // Кира is with Белова from 10 to 11, ten minutes of cleaning behind; who comes then?
    void whomTheyWouldKeepWaiting_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("next"); // begins so many minutes after eleven
        QTest::addColumn<VisitState>("state");
        QTest::addColumn<bool>("isSame"); // specialist
        QTest::addColumn<bool>("isWaiting");
        QTest::newRow("up to the next one") << 5 << 15 << VisitState::Planned << true << false;
        QTest::newRow("a minute more") << 6 << 15 << VisitState::Planned << true << true;
        QTest::newRow("of a confirmed one") << 15 << 15 << VisitState::Confirmed << true << true;
        QTest::newRow("who is another's") << 15 << 15 << VisitState::Planned << false << false;
        QTest::newRow("who has cancelled") << 15 << 15 << VisitState::Cancelled << true << false;
        QTest::newRow("who did not come") << 15 << 15 << VisitState::NoShow << true << false;
        QTest::newRow("in time") << 0 << 15 << VisitState::Planned << true << false;
    }
    void whomTheyWouldKeepWaiting()
    {
        QFETCH(const int, late);
        QFETCH(const int, next);
        QFETCH(const VisitState, state);
        QFETCH(const bool, isSame);
        QFETCH(const bool, isWaiting);
        using std::chrono::minutes;
        const Instant ten(1'792'000'800'000);
        const auto row = [&](qint64 id, PersonId who, Instant start, VisitState is) {
            VisitRow made;
            made.visit.id = VisitId(id);
            made.visit.specialist = who;
            made.visit.startAt = start;
            made.visit.endAt = start + minutes(60);
            made.visit.bufferAfter = 10;
            made.visit.state = is;
            made.clientName = QString::number(id);
            return made;
        };
        DayPlan plan;
        plan.columns.resize(2);
        plan.columns[0].visits = {row(1, PersonId(1), ten, VisitState::Planned)};
        plan.columns[isSame ? 0 : 1].visits.push_back(
            row(2, PersonId(isSame ? 1 : 2), ten + minutes(60 + next), state));
        plan.columns[isSame ? 0 : 1].visits.push_back(row(3, PersonId(isSame ? 1 : 2), ten + minutes(300), state));
        const auto waits = waitsFor(plan, VisitId(1), late);
        QCOMPARE(waits.has_value(), isWaiting);
        if (waits)
            QCOMPARE(waits->visit.id, VisitId(2));
    }
};

QTEST_GUILESS_MAIN(TestLate)
#include "test_late.moc"

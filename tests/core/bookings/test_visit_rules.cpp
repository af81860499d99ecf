// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_rules.h"

#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr Instant kNow(1'800'000'000'000);

} // namespace

class TestVisitRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeOfState_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const QSet<QByteArray> goes{"planned->confirmed", "planned->came",     "planned->no_show",   "planned->cancelled",
                                    "confirmed->came",    "confirmed->no_show", "confirmed->cancelled"};
        QTest::addColumn<bool>("expected");
        for (const VisitState from : kAllVisitStates)
            for (const VisitState to : kAllVisitStates) {
                const QByteArray way = visitStateKey(from).data() + QByteArray("->") + visitStateKey(to).data();
                QTest::newRow(way.constData()) << int(from) << int(to) << goes.contains(way);
            }
    }
    void everyChangeOfState()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, expected);
        const auto judged = judge(VisitState(from), VisitState(to), kNow, kNow);
        QCOMPARE(judged.has_value(), expected);
        if (!expected)
            QCOMPARE(judged.error().detail, from == to ? QStringLiteral("same") : QStringLiteral("not_allowed"));
    }

    void nobodyComesEarlierThanThirtyMinutesBefore()
    {
        for (const VisitState to : {VisitState::Came, VisitState::NoShow}) {
            QVERIFY(judge(VisitState::Planned, to, kNow + std::chrono::minutes(30), kNow).has_value());
            QCOMPARE(judge(VisitState::Planned, to, kNow + std::chrono::minutes(31), kNow).error().detail, QStringLiteral("too_early"));
        }
    }

    void aMissedUnconfirmedVisitStaysUnconfirmed()
    {
        Visit visit;
        apply(visit, VisitState::NoShow, {}, kNow);
        QVERIFY(!visit.confirmedAt);
        QCOMPARE(visit.outcomeAt, std::optional(kNow));
        QVERIFY(!visit.cancelledBy);
    }

    void aCancelledVisitSaysWhoAndWhy()
    {
        Visit visit;
        apply(visit, VisitState::Cancelled, {CancelledBy::Shop, QStringLiteral("ill")}, kNow);
        QVERIFY(visit.cancelledBy == CancelledBy::Shop);
        QCOMPARE(visit.cancelReason, QStringLiteral("ill"));
    }

    void stageAndVisitNeverContradict()
    {
        using leads::Stage;
        QVERIFY(agrees(Stage::Confirmed, VisitState::Confirmed));
        QVERIFY(!agrees(Stage::Confirmed, VisitState::Planned));
        QVERIFY(!agrees(Stage::Came, std::nullopt));
        QVERIFY(!agrees(Stage::Lost, VisitState::Planned));
        QVERIFY(!agrees(Stage::Qualified, VisitState::Confirmed));
        QVERIFY(agrees(Stage::Qualified, VisitState::NoShow)); // won back
        for (const Stage stage : leads::kAllStages)
            QVERIFY(agrees(stage, VisitState::Came) == (stage == Stage::Came));
    }
};

QTEST_GUILESS_MAIN(TestVisitRules)
#include "test_visit_rules.moc"

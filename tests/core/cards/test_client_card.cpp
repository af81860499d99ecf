// SPDX-License-Identifier: GPL-3.0-or-later
// A client's figures, folded from the visits.
#include "core/cards/client_card.h"

#include <QTest>

using namespace priyom;
using namespace priyom::cards;
using bookings::VisitState;

namespace {

CardVisit visit(VisitState state, qint64 startMs, qint64 paidMinor, bool counts = true)
{
    CardVisit visit;
    visit.state = state;
    visit.startAt = Instant(startMs);
    visit.paid = Money::ofMinor(paidMinor);
    visit.counts = counts;
    return visit;
}

} // namespace

class TestClientCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWhoNeverCameHasFigures()
    {
        const CardFigures figures = figuresOf({}, Money());
        QCOMPARE(figures.came, 0);
        QCOMPARE(figures.paidVisits, 0);
        QVERIFY(!figures.firstCameAt && !figures.lastCameAt);
    }

    void visitsAndGoodsAddUp()
    {
        const CardFigures figures = figuresOf({visit(VisitState::Came, 300, 2000), visit(VisitState::NoShow, 200, 0), visit(VisitState::Came, 100, 1000),
                                               visit(VisitState::Planned, 400, 0), visit(VisitState::Cancelled, 50, 0)},
                                              Money::ofMinor(500));
        QCOMPARE(figures.paid, Money::ofMinor(3500));
        QCOMPARE(figures.paidForVisits, Money::ofMinor(3000));
        QCOMPARE(figures.paidVisits, 2);
        QCOMPARE(figures.came, 2);
        QCOMPARE(figures.noShow, 1);
        QCOMPARE(figures.firstCameAt, Instant(100));
        QCOMPARE(figures.lastCameAt, Instant(300));
    }

    void aRefundedVisitIsNotPaid()
    {
        const CardFigures figures = figuresOf({visit(VisitState::Came, 100, 0), visit(VisitState::Came, 200, -500)}, Money());
        QCOMPARE(figures.paidVisits, 0);
        QCOMPARE(figures.paid, Money::ofMinor(-500));
    }

    void aVisitOfALeadThatNeverCountsIsLeftOut()
    {
        const CardFigures figures = figuresOf({visit(VisitState::Came, 100, 1000, false), visit(VisitState::Came, 200, 700)}, Money());
        QCOMPARE(figures.came, 1);
        QCOMPARE(figures.paid, Money::ofMinor(700));
    }
};

QTEST_GUILESS_MAIN(TestClientCard)
#include "test_client_card.moc"

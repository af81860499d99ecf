// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a lead's visits it is about: the one made last, though an earlier one was made while the clock stood ahead.
#include "core/bookings/booking_service.h"
#include "core/leads/lead_store.h"
#include "core/leads/lead_card_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;
using leads::Stage;

class TestVisitOfLead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierOneOfAClockThatStoodAheadIsNotTakenForIt()
    {
        test::DeskShop shop;
        const LeadId lead = shop.addLead();
        constexpr auto kAhead = 24h * 120;
        shop.clock.advance(kAhead);
        const auto wrong = shop.bookings->book(shop.owner(), {lead, {}, {}, {}, shop.at(60), {}});
        QVERIFY_RESULT(wrong);
        QVERIFY_RESULT(shop.bookings->setVisit(shop.owner(), wrong->visit->id, VisitState::Cancelled));
        shop.clock.advance(-kAhead);
        const auto right = shop.bookings->book(shop.owner(), {lead, {}, {}, {}, shop.at(60), {}});
        QVERIFY_RESULT(right);
        shop.clock.advance(2h);
        QVERIFY_RESULT(shop.bookings->setVisit(shop.owner(), right->visit->id, VisitState::NoShow));
        QCOMPARE(leads::leadCard(*shop.database, lead, shop.clock.now())->visit->id, right->visit->id);
        QVERIFY_RESULT(shop.bookings->undoVisit(shop.owner(), right->visit->id));
        QCOMPARE(leads::leadById(*shop.database, lead)->stage, Stage::Qualified);
    }
};

QTEST_GUILESS_MAIN(TestVisitOfLead)
#include "test_visit_of_lead.moc"

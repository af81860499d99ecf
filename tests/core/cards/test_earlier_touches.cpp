// SPDX-License-Identifier: GPL-3.0-or-later
// A card tells of the latest messages and calls, says that there are earlier ones, and is asked for more.
#include "core/cards/client_desk.h"
#include "core/leads/lead_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestEarlierTouches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEarlierIsAskedFor_data()
    {
        QTest::addColumn<int>("written");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("told");
        QTest::addColumn<bool>("hasEarlier");
        QTest::newRow("none") << 0 << 60 << 0 << false;
        QTest::newRow("as many as are asked for") << 60 << 60 << 60 << false;
        QTest::newRow("one more") << 61 << 60 << 60 << true;
        QTest::newRow("asked for more") << 61 << 120 << 61 << false;
    }
    void whatIsEarlierIsAskedFor()
    {
        QFETCH(const int, written);
        QFETCH(const int, asked);
        QFETCH(const int, told);
        QFETCH(const bool, hasEarlier);
        test::DeskShop shop;
        const LeadId lead = shop.addLead(QStringLiteral("+79123054418"));
        touches::TouchService touches(*shop.database, shop.clock);
        for (int number = 0; number < written; ++number) {
            touches::Touch touch;
            touch.kind = touches::TouchKind::Message;
            touch.direction = touches::Direction::Out;
            touch.lead = lead;
            QVERIFY_RESULT(touches.add(shop.owner(), touch));
            shop.clock.advance(std::chrono::minutes(1));
        }
        cards::ClientDesk desk(*shop.database, shop.clock);
        const auto card = desk.card(shop.owner(), leads::leadById(*shop.database, lead)->client, cards::View::Again, asked);
        QVERIFY_RESULT(card);
        QCOMPARE(int(card->touches.size()), told);
        QCOMPARE(card->hasEarlierTouches, hasEarlier);
    }
};

QTEST_GUILESS_MAIN(TestEarlierTouches)
#include "test_earlier_touches.moc"

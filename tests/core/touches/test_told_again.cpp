// SPDX-License-Identifier: GPL-3.0-or-later
// The same request once more: what was said beside it is on the lead, and one step takes all of it back.
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_store.h"
#include "core/touches/touch_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using test::DeskShop;

namespace {

touches::Touch callOf(LeadId lead, const QString& said)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Call;
    touch.direction = touches::Direction::In;
    touch.answered = true;
    touch.lead = lead;
    touch.body = said;
    return touch;
}

leads::LeadEdit said()
{
    leads::LeadEdit edit;
    edit.source = QStringLiteral("2ГИС");
    edit.wish = QStringLiteral("завтра после 15");
    edit.temperature = leads::Temperature::Hot;
    return edit;
}

} // namespace

class TestToldAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsOnTheLead()
    {
        const DeskShop shop;
        touches::TouchService touches(*shop.database, shop.clock);
        const LeadId lead = shop.addLead(QStringLiteral("+79123054418"));
        const auto before = leads::leadById(*shop.database, lead);
        QVERIFY_RESULT(before);
        const auto told = touches.addAgain(shop.owner(), callOf(lead, QStringLiteral("аллергия на лидокаин")), said(), {});
        QVERIFY_RESULT(told);
        const auto card = leads::leadCard(*shop.database, lead, shop.clock.now());
        QVERIFY_RESULT(card);
        QCOMPARE(card->sourceName, QStringLiteral("2ГИС"));
        QCOMPARE(card->lead.wish, QStringLiteral("завтра после 15"));
        QCOMPARE(card->lead.temperature, std::optional(leads::Temperature::Hot));
        QCOMPARE(card->lead.manager, before->manager); // nobody said so
        QCOMPARE(touches::touchById(*shop.database, *told).value().body, QStringLiteral("аллергия на лидокаин"));
        QVERIFY_RESULT(touches.undo(shop.owner(), *told));
        auto after = leads::leadById(*shop.database, lead);
        QVERIFY_RESULT(after);
        after->version = before->version;
        QVERIFY(*after == *before);
    }

    void whoMayNotEditALeadSaysNothingOfIt()
    {
        const DeskShop shop;
        touches::TouchService touches(*shop.database, shop.clock);
        const LeadId lead = shop.addLead(QStringLiteral("+79123054418"));
        const QByteArray before = shop.contents();
        QVERIFY(!touches.addAgain(shop.as(staff::Role::Specialist), callOf(lead, {}), said(), {}));
        QVERIFY(!touches.addAgain(shop.owner(), callOf(lead, {}), said(), QStringLiteral("Никто Такой")));
        QCOMPARE(shop.contents(), before);
    }
};

QTEST_GUILESS_MAIN(TestToldAgain)
#include "test_told_again.moc"

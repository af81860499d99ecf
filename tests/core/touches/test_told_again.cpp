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

Q_DECLARE_METATYPE(leads::LeadEdit)

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

    void whatAColleagueHasWrittenOverSinceIsLeftToThem_data()
    {
        QTest::addColumn<leads::LeadEdit>("since");
        QTest::addColumn<QString>("manager");
        QTest::addColumn<bool>("refused");
        leads::LeadEdit wish;
        wish.wish = QStringLiteral("в пятницу утром");
        leads::LeadEdit source;
        source.source = QStringLiteral("Яндекс Карты");
        leads::LeadEdit note;
        note.note = QStringLiteral("аллергия на лидокаин");
        QTest::newRow("the wish") << wish << QString() << true;
        QTest::newRow("the source") << source << QString() << true;
        QTest::newRow("who answers for it") << leads::LeadEdit() << QStringLiteral("owner") << true;
        QTest::newRow("a note, which was not said with the touch") << note << QString() << false;
        QTest::newRow("nothing") << leads::LeadEdit() << QString() << false;
    }
    void whatAColleagueHasWrittenOverSinceIsLeftToThem()
    {
        QFETCH(const leads::LeadEdit, since);
        QFETCH(const QString, manager);
        QFETCH(const bool, refused);
        DeskShop shop;
        touches::TouchService touches(*shop.database, shop.clock);
        const LeadId lead = shop.addLead(QStringLiteral("+79123054418"));
        const auto before = leads::leadById(*shop.database, lead);
        QVERIFY_RESULT(before);
        const auto told = touches.addAgain(shop.owner(), callOf(lead, {}), said(), QStringLiteral("head"));
        QVERIFY_RESULT(told);
        shop.clock.advance(std::chrono::minutes(1));
        QVERIFY_RESULT(shop.leads->edit(shop.as(staff::Role::Head), lead, since));
        if (!manager.isEmpty())
            QVERIFY_RESULT(shop.leads->assign(shop.as(staff::Role::Head), lead, manager));
        const QByteArray standing = shop.contents();
        const auto undone = touches.undo(shop.owner(), *told);
        if (refused) {
            QCOMPARE_ERROR(undone, ErrorCode::Conflict);
            QCOMPARE(shop.contents(), standing);
            return;
        }
        QVERIFY_RESULT(undone);
        const auto after = leads::leadById(*shop.database, lead);
        QVERIFY_RESULT(after);
        QCOMPARE(after->wish, before->wish);
        QCOMPARE(after->source, before->source);
        QCOMPARE(after->manager, before->manager);
        QCOMPARE(after->note, since.note.value_or(before->note));
    }

    void aWishOfBeforeStandsBehindTheNewOne()
    {
        const DeskShop shop;
        touches::TouchService touches(*shop.database, shop.clock);
        const LeadId lead = shop.addLead(QStringLiteral("+79123054418"));
        leads::LeadEdit first;
        first.wish = QStringLiteral("сб утром");
        QVERIFY_RESULT(shop.leads->edit(shop.owner(), lead, first));
        const auto told = touches.addAgain(shop.owner(), callOf(lead, {}), said(), {});
        QVERIFY_RESULT(told);
        QCOMPARE(leads::leadById(*shop.database, lead)->wish, QStringLiteral("завтра после 15; сб утром"));
        QVERIFY_RESULT(touches.undo(shop.owner(), *told));
        QCOMPARE(leads::leadById(*shop.database, lead)->wish, QStringLiteral("сб утром"));
    }

    void wishesSaidOneAfterAnother_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("both");
        QTest::newRow("the first") << QString() << QStringLiteral("завтра") << QStringLiteral("завтра");
        QTest::newRow("a second") << QStringLiteral("завтра") << QStringLiteral("в пятницу") << QStringLiteral("в пятницу; завтра");
        QTest::newRow("a third") << QStringLiteral("в пятницу; завтра") << QStringLiteral("утром") << QStringLiteral("утром; в пятницу; завтра");
        QTest::newRow("the same") << QStringLiteral("Завтра") << QStringLiteral(" завтра ") << QStringLiteral("завтра");
        QTest::newRow("the first one again") << QStringLiteral("в пятницу; завтра") << QStringLiteral("завтра") << QStringLiteral("завтра; в пятницу");
    }
    void wishesSaidOneAfterAnother()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, now);
        QTEST(leads::wishAgain(before, now), "both");
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

// SPDX-License-Identifier: GPL-3.0-or-later
// A card on which nothing stands any more is deleted, with what was taken back of it, and comes back the same.
#include "core/clients/client_store.h"
#include "tests/core/bin/live_rows.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestBareCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskHoldsItUntilItIsTakenBack()
    {
        test::TakeBackDesk desk;
        clients::Client card;
        card.name = QStringLiteral("Ольга Никитина");
        const auto client = clients::insertClient(desk.database(), card);
        QVERIFY_RESULT(client);
        tasks::TaskDraft draft;
        draft.client = *client;
        draft.text = QStringLiteral("Перезвонить");
        draft.due = desk.shop.clock.now() + std::chrono::hours(1);
        QVERIFY_RESULT(desk.tasks.add(desk.shop.owner(), draft));
        const auto refused = desk.bin.deleteClient(desk.shop.owner(), *client);
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().detail, QStringLiteral("tied"));
        desk.pass(std::chrono::minutes(1));
        QVERIFY_RESULT(desk.takeBack->last(desk.shop.owner()));
        const QByteArray before = test::liveRows(desk.database());
        const auto deleted = desk.bin.deleteClient(desk.shop.owner(), *client);
        QVERIFY_RESULT(deleted);
        QVERIFY_RESULT(desk.bin.restore(desk.shop.owner(), deleted->deletion));
        QCOMPARE(test::liveRows(desk.database()), before);
    }
};

QTEST_GUILESS_MAIN(TestBareCard)
#include "test_bare_card.moc"

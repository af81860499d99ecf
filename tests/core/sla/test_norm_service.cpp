// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/channel_store.h"
#include "core/history/event_store.h"
#include "core/sla/norm_service.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::sla;
using staff::Role;

class TestNormService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        m_service = std::make_unique<NormService>(*m_database, m_clock);
        m_clock.set(Instant(1'000'000));
        m_chat = *catalog::insertChannel(*m_database, QStringLiteral("max"), catalog::ChannelKind::Chat);
        m_call = *catalog::insertChannel(*m_database, QStringLiteral("mango"), catalog::ChannelKind::Call);
        m_owner = sessionOf(Role::Owner);
    }

    void withoutSettingsTheTableHolds()
    {
        QCOMPARE(limit(Rule::FirstReply, m_chat, Instant(5)), 180);
        QCOMPARE(limit(Rule::Pickup, m_call, Instant(5)), 30);
    }

    void aNewLimitHoldsForWhatBeginsFromNowOn()
    {
        QVERIFY_RESULT(m_service->set(m_owner, Rule::FirstReply, m_chat, 60));
        QCOMPARE(limit(Rule::FirstReply, m_chat, Instant(999'999)), 180);
        QCOMPARE(limit(Rule::FirstReply, m_chat, Instant(1'000'000)), 60);
        m_clock.advance(Milliseconds(1000));
        QVERIFY_RESULT(m_service->set(m_owner, Rule::Taken, ChannelId(), 600));
        QCOMPARE(limit(Rule::Taken, m_call, m_clock.now()), 600);
        QCOMPARE(limit(Rule::Taken, m_call, m_clock.now() - Milliseconds(1)), 900);
        QVERIFY_RESULT(m_service->set(m_owner, Rule::Taken, ChannelId(), 700)); // the same instant: changed one's mind
        QCOMPARE(limit(Rule::Taken, m_call, m_clock.now()), 700);
        QCOMPARE(history::verifyChain(*m_database)->count, 3);
    }

    void aChannelGoesByAllOfThemAgain()
    {
        QVERIFY_RESULT(m_service->set(m_owner, Rule::FirstReply, m_chat, 60));
        m_clock.advance(Milliseconds(1000));
        QVERIFY_RESULT(m_service->setAsAll(m_owner, Rule::FirstReply, m_chat));
        QCOMPARE(limit(Rule::FirstReply, m_chat, m_clock.now() - Milliseconds(1)), 60); // what began before keeps its limit
        QCOMPARE(limit(Rule::FirstReply, m_chat, m_clock.now()), 180);
        m_clock.advance(Milliseconds(1000));
        QVERIFY_RESULT(m_service->set(m_owner, Rule::FirstReply, ChannelId(), 240));
        QCOMPARE(limit(Rule::FirstReply, m_chat, m_clock.now()), 240); // and follows
        QVERIFY(!m_service->book(m_owner)->ownLimit(Rule::FirstReply, m_chat, m_clock.now()));
        QCOMPARE_ERROR(m_service->setAsAll(m_owner, Rule::FirstReply, ChannelId()), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->setAsAll(m_owner, Rule::Pickup, m_chat), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->setAsAll(sessionOf(Role::Head), Rule::FirstReply, m_chat), ErrorCode::NotAllowed);
    }

    void aLimitThatCannotBeIsRefused()
    {
        QCOMPARE_ERROR(m_service->set(m_owner, Rule::Taken, ChannelId(), 0), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->set(m_owner, Rule::Taken, ChannelId(), -5), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->set(m_owner, Rule::Taken, ChannelId(), 31 * 86'400), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->set(m_owner, Rule::Pickup, m_chat, 30), ErrorCode::BadInput); // a chat does not ring
        QCOMPARE_ERROR(m_service->set(m_owner, Rule::Pickup, ChannelId(99), 30), ErrorCode::NotFound);
        QCOMPARE(history::verifyChain(*m_database)->count, 0);
    }

    void everyoneSeesTheNormsAndTheOwnerSetsThem()
    {
        for (const Role role : staff::kAllRoles) {
            QVERIFY_RESULT(m_service->book(sessionOf(role)));
            const auto set = m_service->set(sessionOf(role), Rule::Taken, ChannelId(), 600);
            QCOMPARE(set.has_value(), role == Role::Owner);
            if (!set)
                QCOMPARE_ERROR(set, ErrorCode::NotAllowed);
        }
        QCOMPARE_ERROR(m_service->book(staff::Session{}), ErrorCode::NotAllowed);
    }

private:
    static staff::Session sessionOf(Role role) { return {PersonId(), QString(), {role}, QStringLiteral("desk")}; }
    [[nodiscard]] qint64 limit(Rule rule, ChannelId channel, Instant began) const
    {
        return m_service->book(m_owner)->limit(rule, channel, began).count() / 1000;
    }

    FixedClock m_clock{Instant(1'000'000)};
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<NormService> m_service;
    ChannelId m_chat;
    ChannelId m_call;
    staff::Session m_owner;
};

QTEST_GUILESS_MAIN(TestNormService)
#include "test_norm_service.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_store.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/seed.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;

class TestLeadStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        QVERIFY_RESULT(catalog::seedCatalog(*m_database));
    }

    void aNewShopKnowsChannelsAndReasons()
    {
        const auto channels = catalog::allChannels(*m_database);
        QVERIFY_RESULT(channels);
        QCOMPARE(channels->size(), size_t(9));
        QCOMPARE(channels->front().key, QStringLiteral("whatsapp"));
        QCOMPARE(int(channels->front().kind), int(catalog::ChannelKind::Chat));
        const auto reasons = catalog::allReasons(*m_database);
        QVERIFY_RESULT(reasons);
        QCOMPARE(reasons->size(), size_t(8));
        for (const catalog::LostReason& reason : *reasons)
            QCOMPARE(reason.spam, reason.key == QLatin1String("spam"));
    }

    void anUnknownChannelIsOfKindDeskAndMadeOnce()
    {
        const auto id = catalog::ensureChannel(*m_database, QStringLiteral("billboard"));
        QVERIFY_RESULT(id);
        QCOMPARE(catalog::ensureChannel(*m_database, QStringLiteral("billboard")).value(), *id);
        const auto channel = catalog::channelByKey(*m_database, QStringLiteral("billboard"));
        QVERIFY_RESULT(channel);
        QCOMPARE(int((*channel)->kind), int(catalog::ChannelKind::Desk));
        QCOMPARE((*channel)->position, 10);
    }

    void everyFieldOfALeadIsKept()
    {
        Lead lead;
        lead.origin = QStringLiteral("key:1");
        lead.arrivedAt = Instant(1);
        lead.channel = catalog::ensureChannel(*m_database, QStringLiteral("vk")).value();
        lead.source = catalog::ensureSource(*m_database, QStringLiteral("map")).value();
        lead.campaign = catalog::ensureCampaign(*m_database, QStringLiteral("spring")).value();
        lead.manager = staff::insertPerson(*m_database, QStringLiteral("Мария"), {}).value();
        lead.client = clients::insertClient(*m_database, {}).value();
        catalog::Service service;
        service.name = QStringLiteral("Стрижка");
        lead.service = catalog::insertService(*m_database, service).value();
        lead.specialist = staff::insertPerson(*m_database, QStringLiteral("Анна"), {}).value();
        lead.stage = Stage::Lost;
        lead.stageAt = Instant(2);
        lead.firstReplyAt = Instant(3);
        lead.firstHumanReplyAt = Instant(4);
        lead.takenAt = Instant(5);
        lead.qualifiedAt = Instant(6);
        lead.confirmedAt = Instant(7);
        lead.lostAt = Instant(8);
        lead.lostReason = catalog::ensureReason(*m_database, QStringLiteral("price")).value();
        lead.lostComment = QStringLiteral("дорого");
        lead.wish = QStringLiteral("вечером");
        lead.temperature = Temperature::Warm;
        lead.note = QStringLiteral("заметка");
        lead.id = insertLead(*m_database, lead).value();
        const auto read = leadByOrigin(*m_database, lead.origin);
        QVERIFY_RESULT(read);
        QVERIFY(*read == lead);

        lead.stage = Stage::Qualified;
        lead.temperature.reset();
        lead.lostReason = ReasonId();
        QVERIFY_RESULT(updateLead(*m_database, lead));
        QCOMPARE_ERROR(updateLead(*m_database, lead), ErrorCode::Conflict); // the version has gone on
        lead.version = 2;
        QVERIFY(leadById(*m_database, lead.id).value() == lead);
    }

    void aLostLeadHasAReason()
    {
        Lead lead;
        lead.channel = catalog::ensureChannel(*m_database, QStringLiteral("vk")).value();
        lead.client = clients::insertClient(*m_database, {}).value();
        lead.stage = Stage::Lost;
        QCOMPARE_ERROR(insertLead(*m_database, lead), ErrorCode::BadInput);
    }

    void aClientIsFoundByPhoneAndByText()
    {
        clients::Client client;
        client.name = QStringLiteral("Алёна Ким");
        client.phone = parsePhone(QStringLiteral("8 912 305-44-18"));
        client.identity = clients::clientIdentity(client.phone, {});
        client.id = clients::insertClient(*m_database, client).value();
        QVERIFY(clients::clientByIdentity(*m_database, QStringLiteral("tel:+79123054418")).value() == client);
        QCOMPARE(clients::clientsByPhone(*m_database, QStringLiteral("+79123054418")).value().size(), size_t(1));
        QCOMPARE(clients::clientsByPhonePrefix(*m_database, QStringLiteral("+791230"), 8).value().size(), size_t(1));
        QCOMPARE(clients::clientsByPhonePrefix(*m_database, QStringLiteral("+791231"), 8).value().size(), size_t(0));
        QCOMPARE(clients::clientsByText(*m_database, QStringLiteral("алена"), 8).value().size(), size_t(1));
        QCOMPARE(clients::clientsByText(*m_database, QStringLiteral("4418"), 8).value().size(), size_t(1));
        QCOMPARE(clients::clientsByText(*m_database, QStringLiteral("%"), 8).value().size(), size_t(0));
    }

private:
    std::unique_ptr<storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestLeadStore)
#include "test_lead_store.moc"

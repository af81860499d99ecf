// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_service.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;
using staff::Role;

class TestLeadService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::DeskShop>(); }

    void aLeadArrivesNow()
    {
        const auto lead = leadById(*m_shop->database, m_shop->addLead(QStringLiteral("8 912 305-44-18")));
        QVERIFY_RESULT(lead);
        QCOMPARE(lead->arrivedAt, m_shop->clock.now());
        QCOMPARE(int(lead->stage), int(Stage::New));
        QVERIFY(!lead->takenAt);
        const auto client = clients::clientById(*m_shop->database, lead->client);
        QVERIFY_RESULT(client);
        QCOMPARE(client->identity, QStringLiteral("tel:+79123054418"));
    }

    void whoWritesAgainIsTheSameClient()
    {
        const auto first = leadById(*m_shop->database, m_shop->addLead(QStringLiteral("8 912 305-44-18")));
        const auto second = leadById(*m_shop->database, m_shop->addLead(QStringLiteral("+7 (912) 3054418")));
        const auto nobody = leadById(*m_shop->database, m_shop->addLead());
        QVERIFY(first->id != second->id);
        QCOMPARE(first->client, second->client);
        QVERIFY(first->client != nobody->client);
    }

    void aNameIsFilledInWhereThereWasNone()
    {
        LeadDraft draft = minimal();
        draft.phone = QStringLiteral("+79123054418");
        const auto first = leadById(*m_shop->database, add(draft).value());
        draft.name = QStringLiteral(" Алёна  Ким ");
        QVERIFY_RESULT(add(draft));
        draft.name = QStringLiteral("Другая");
        QVERIFY_RESULT(add(draft));
        QCOMPARE(clients::clientById(*m_shop->database, first->client)->name, QStringLiteral("Алёна Ким"));
    }

    void theSameKeyIsTheSameLead()
    {
        LeadDraft draft = minimal();
        draft.key = QStringLiteral("form-17");
        const auto first = add(draft);
        QVERIFY_RESULT(first);
        const QByteArray before = m_shop->contents();
        QCOMPARE(add(draft).value(), *first);
        QCOMPARE(m_shop->contents(), before);
    }

    void unknownNamesAreRefusedButInAnOpenShop_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"channel", "service", "manager", "specialist"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void unknownNamesAreRefusedButInAnOpenShop()
    {
        QFETCH(QString, field);
        LeadDraft draft = minimal();
        const QString word = QStringLiteral("Неслыханное");
        (field == QLatin1String("channel") ? draft.channel : field == QLatin1String("service") ? draft.service
         : field == QLatin1String("manager") ? draft.manager : draft.specialist) = word;
        const QByteArray before = m_shop->contents();
        const auto refused = add(draft);
        QCOMPARE_ERROR(refused, ErrorCode::BadInput);
        QCOMPARE(refused.error().subject, field);
        QCOMPARE(refused.error().detail, word);
        QCOMPARE(m_shop->contents(), before);
        draft.names = catalog::NewNames::Made;
        QVERIFY_RESULT(add(draft));
    }

    void whoWorksLeadsAnswersForTheirOwn()
    {
        const LeadDraft draft = minimal();
        const auto ofManager = leadById(*m_shop->database, m_shop->leads->add(m_shop->as(Role::Manager), draft).value());
        QCOMPARE(ofManager->manager, m_shop->as(Role::Manager).person);
        const auto ofOwner = leadById(*m_shop->database, add(draft).value());
        QVERIFY(!ofOwner->manager.isValid());
    }

    void anEditChangesWhatItNames()
    {
        const LeadId id = m_shop->addLead();
        LeadEdit edit;
        edit.wish = QStringLiteral("вечером");
        edit.temperature = Temperature::Hot;
        edit.specialist = QStringLiteral("Анна");
        edit.version = 1;
        const auto edited = m_shop->leads->edit(m_shop->owner(), id, edit);
        QVERIFY_RESULT(edited);
        QVERIFY(*edited == leadById(*m_shop->database, id).value());
        QVERIFY(edited->temperature == Temperature::Hot);
        QVERIFY(edited->service.isValid());
        QCOMPARE_ERROR(m_shop->leads->edit(m_shop->owner(), id, edit), ErrorCode::Conflict);
        compareUndo(id, "");
        const auto before = leadById(*m_shop->database, id);
        QVERIFY_RESULT(before);
        QVERIFY(before->wish.isEmpty() && !before->temperature); // its words stand beside history for a day
    }

    void anAssignmentCanBeUndone()
    {
        const LeadId id = m_shop->addLead();
        const auto assigned = m_shop->leads->assign(m_shop->owner(), id, QStringLiteral("head"));
        QVERIFY_RESULT(assigned);
        QCOMPARE(assigned->manager, m_shop->as(Role::Head).person);
        QCOMPARE_ERROR(m_shop->leads->assign(m_shop->owner(), id, QStringLiteral("Никто")), ErrorCode::BadInput);
        compareUndo(id, "");
        QCOMPARE(leadById(*m_shop->database, id)->manager, m_shop->as(Role::Manager).person);
    }

    void noNameAndNoPhoneIsInHistory()
    {
        LeadDraft draft = minimal();
        draft.name = QStringLiteral("Алёна");
        draft.phone = QStringLiteral("+79123054418");
        draft.note = QStringLiteral("Алёна звонила");
        const LeadId id = add(draft).value();
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("lead"), id.value, 10);
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), size_t(1));
        QVERIFY(!events->front().detail.contains("9123054418"));
        QVERIFY(!events->front().detail.contains("Алёна"));
    }

private:
    LeadDraft minimal() const
    {
        LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        return draft;
    }
    Result<LeadId> add(const LeadDraft& draft) { return m_shop->leads->add(m_shop->owner(), draft); }
    void compareUndo(LeadId id, const char* refused)
    {
        const auto undone = m_shop->bookings->undoLead(m_shop->owner(), id);
        QCOMPARE(undone ? QString() : undone.error().detail, QString::fromLatin1(refused));
    }

    std::unique_ptr<test::DeskShop> m_shop;
};

QTEST_GUILESS_MAIN(TestLeadService)
#include "test_lead_service.moc"

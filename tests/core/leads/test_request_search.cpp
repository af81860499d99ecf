// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/request_search.h"

#include "core/bin/bin_service.h"
#include "core/clients/client_service.h"
#include "core/leads/lead_desk.h"
#include "core/storage/statement.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;

class TestRequestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<LeadDesk>(*m_shop->database, m_shop->clock);
    }

    void lettersFindAServiceAWishAndANote_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("by"); // -1: not found so
        QTest::addColumn<QString>("text");
        const auto row = [](const char* typed, int by, const char* text) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << by << QString::fromUtf8(text);
        };
        row("стри", int(FoundBy::Service), "Стрижка");
        row("РИЖКА", int(FoundBy::Service), "Стрижка");
        row("зелен", int(FoundBy::Wish), "Зелёные пряди, после обеда");
        row("ЗЕЛЁНЫЕ", int(FoundBy::Wish), "Зелёные пряди, после обеда");
        row("пряди обед", int(FoundBy::Wish), "Зелёные пряди, после обеда");
        row("аллерг", int(FoundBy::Note), "Аллергия на хну");
        row("ряди", -1, "");          // no word begins so
        row("пряди хну", int(FoundBy::Wish), "Зелёные пряди, после обеда"); // of one request
        row("ОБЕДА* OR x", -1, "");   // no operators
        row("\"", -1, "");
        row("а", -1, "");             // one letter is no word yet
        row("4418 хну", -1, "");
    }
    void lettersFindAServiceAWishAndANote()
    {
        QFETCH(QString, typed);
        QFETCH(int, by);
        QFETCH(QString, text);
        LeadDraft draft = requestOf("manager");
        draft.service = QStringLiteral("Стрижка");
        draft.wish = QStringLiteral("Зелёные пряди, после обеда");
        draft.note = QStringLiteral("Аллергия на хну");
        const auto lead = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(lead);
        const auto hits = m_desk->quickFind(m_shop->owner(), typed);
        QVERIFY_RESULT(hits);
        QCOMPARE(hits->size(), size_t(by < 0 ? 0 : 1));
        if (by >= 0) {
            QVERIFY(hits->front().request);
            QCOMPARE(int(hits->front().request->by), by);
            QCOMPARE(hits->front().request->text, text);
            QCOMPARE(hits->front().request->lead, *lead);
            QCOMPARE(hits->front().hit.client.name, QStringLiteral("Вера"));
        }
    }

    void aNoteBesideALeadAndOneOnTheCardFindToo()
    {
        const LeadId lead = m_shop->addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(noted(lead, QStringLiteral("Просила мастера Анну")));
        const auto told = m_desk->quickFind(m_shop->owner(), QStringLiteral("мастера"));
        QCOMPARE(told->size(), size_t(1));
        QCOMPARE(told->front().request->lead, lead);
        clients::ClientEdit edit;
        edit.note = QStringLiteral("Живёт напротив");
        clients::ClientService clients(*m_shop->database, m_shop->clock);
        const ClientId client = told->front().hit.client.id;
        QVERIFY_RESULT(clients.edit(m_shop->owner(), client, edit));
        const auto card = m_desk->quickFind(m_shop->owner(), QStringLiteral("напрот"));
        QCOMPARE(card->size(), size_t(1));
        QCOMPARE(card->front().hit.client.id, client);
        QVERIFY(!card->front().request->lead.isValid());
    }

    void aNoteIsFoundAsItIsNow()
    {
        LeadDraft draft = requestOf("manager");
        draft.note = QStringLiteral("просила утром");
        const auto lead = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(lead);
        LeadEdit edit;
        edit.note = QStringLiteral("просила вечером");
        QVERIFY_RESULT(m_shop->leads->edit(m_shop->owner(), *lead, edit));
        QCOMPARE(found("утром"), 0);
        QCOMPARE(found("вечером"), 1);
        bin::BinService bin(*m_shop->database, m_shop->clock);
        const auto gone = bin.deleteLead(m_shop->owner(), *lead);
        QVERIFY_RESULT(gone);
        QCOMPARE(found("вечером"), 0);
        QVERIFY_RESULT(bin.restore(m_shop->owner(), bin.list(m_shop->owner())->front().deletion));
        QCOMPARE(found("вечером"), 1);
        edit.note = QString();
        QVERIFY_RESULT(m_shop->leads->edit(m_shop->owner(), *lead, edit));
        QCOMPARE(found("вечером"), 0);
    }

    void whoSeesTheirOwnFindsByTheirOwnOnly()
    {
        const staff::Session manager = m_shop->as(staff::Role::Manager);
        LeadDraft draft = requestOf("receptionist");
        draft.service = QStringLiteral("Окрашивание");
        draft.note = QStringLiteral("аллергия на хну");
        const auto lead = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(lead);
        QVERIFY_RESULT(noted(*lead, QStringLiteral("звонить мужу")));
        const ClientId client = m_desk->card(m_shop->owner(), *lead)->lead.client;
        clients::ClientEdit edit;
        edit.note = QStringLiteral("живёт напротив");
        clients::ClientService clients(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(clients.edit(m_shop->owner(), client, edit));
        for (const char* typed : {"окраш", "аллерг", "мужу", "напротив"}) {
            QCOMPARE(found(typed, manager), 0);
            QCOMPARE(found(typed), 1);
        }
        QCOMPARE(found("вера", manager), 1); // by name as before
        QVERIFY_RESULT(m_shop->leads->assign(m_shop->owner(), *lead, QStringLiteral("manager")));
        for (const char* typed : {"окраш", "аллерг", "мужу", "напротив"})
            QCOMPARE(found(typed, manager), 1);
    }

    void theLatestToAskStandsFirstAndAPersonOnce()
    {
        for (const char* phone : {"+79120000001", "+79120000002", "+79120000001"}) {
            m_shop->clock.advance(std::chrono::minutes(1));
            QVERIFY(m_shop->addLead(QString::fromLatin1(phone)).isValid());
        }
        const auto hits = m_desk->quickFind(m_shop->owner(), QStringLiteral("стрижка"));
        QCOMPARE(hits->size(), size_t(2));
        QCOMPARE(hits->front().hit.client.phone.number, QStringLiteral("+79120000001"));
        QCOMPARE(hits->front().request->lead, LeadId(3));
        QCOMPARE(m_desk->quickFind(m_shop->owner(), QStringLiteral("стрижка"), 1)->front().request->lead, LeadId(3));
    }

    void aLongNoteIsShownFromNearTheWord()
    {
        const QString note = QStringLiteral("Приходила по рекламе в марте,\nдолго выбирала цвет, потом сказала про аллергию на хну");
        QCOMPARE(excerpt(note, QStringLiteral("аллерг")), QStringLiteral("… потом сказала про аллергию на хну"));
        QCOMPARE(excerpt(QStringLiteral("Аллергия\nна хну"), QStringLiteral("хну")), QStringLiteral("Аллергия на хну"));
    }

    void noKeySortsOrScansAllLeads()
    {
        auto plan = m_shop->database->prepareOnce("EXPLAIN QUERY PLAN SELECT id, client_id, arrived_at FROM lead WHERE service_id = 1 "
                                                  "AND merged_into IS NULL AND (0 OR manager_id = 2) ORDER BY arrived_at DESC LIMIT 1");
        QVERIFY_RESULT(plan);
        QByteArray text;
        while (*plan->next())
            text += plan->bytes(3) + '\n';
        QVERIFY2(text.contains("lead_by_service"), text.constData());
        QVERIFY2(!text.contains("TEMP B-TREE"), text.constData());
    }

private:
    static LeadDraft requestOf(const char* manager)
    {
        LeadDraft draft;
        draft.channel = QStringLiteral("vk");
        draft.name = QStringLiteral("Вера");
        draft.phone = QStringLiteral("+79123054418");
        draft.manager = QLatin1String(manager);
        return draft;
    }
    Result<TouchId> noted(LeadId lead, const QString& text)
    {
        touches::Touch note;
        note.kind = touches::TouchKind::Note;
        note.lead = lead;
        note.body = text;
        touches::TouchService touches(*m_shop->database, m_shop->clock);
        return touches.add(m_shop->owner(), note);
    }
    [[nodiscard]] int found(const char* typed, std::optional<staff::Session> who = {}) const
    {
        const auto hits = m_desk->quickFind(who.value_or(m_shop->owner()), QString::fromUtf8(typed));
        return hits ? int(hits->size()) : -1;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<LeadDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestRequestSearch)
#include "test_request_search.moc"

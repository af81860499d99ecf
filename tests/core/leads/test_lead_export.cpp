// SPDX-License-Identifier: GPL-3.0-or-later
// The client base leaves the shop only with those who may take it, and the history tells of it.
#include "core/history/event_store.h"
#include "core/leads/lead_export.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::leads;
using staff::Role;

class TestLeadExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<LeadDesk>(*m_shop->database, m_shop->clock);
        m_export = std::make_unique<LeadExport>(*m_shop->database, m_shop->clock, *m_desk);
    }

    void only_the_owner_takes_leads_out_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : staff::kAllRoles)
            if (role != Role::Owner)
                QTest::newRow(staff::roleKey(role).data()) << int(role);
    }
    void only_the_owner_takes_leads_out()
    {
        QFETCH(int, role);
        const LeadId lead = m_shop->addLead();
        const QByteArray before = m_shop->contents();
        int rows = 0;
        const auto count = [&rows](const LeadCard&) -> Result<> {
            ++rows;
            return {};
        };
        QCOMPARE_ERROR(m_export->run(m_shop->as(Role(role)), LeadFilter(), LeadOrder::Arrival, count), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_export->run(m_shop->as(Role(role)), {lead}, count), ErrorCode::NotAllowed);
        QCOMPARE(rows, 0);
        QCOMPARE(m_shop->contents(), before);
    }

    void more_than_a_page_is_taken_whole_once_each_and_told_of()
    {
        constexpr int kLeads = 1203;
        for (int number = 0; number < kLeads; ++number)
            QVERIFY(m_shop->addLead().isValid());
        QSet<LeadId> seen;
        const auto rows = m_export->run(m_shop->owner(), LeadFilter(), LeadOrder::Urgency, [&seen](const LeadCard& card) -> Result<> {
            seen.insert(card.lead.id);
            return {};
        });
        QVERIFY_RESULT(rows);
        QCOMPARE(*rows, kLeads);
        QCOMPARE(seen.size(), kLeads);
        const auto told = history::eventsOf(*m_shop->database, QStringLiteral("export"), 0, 10);
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), size_t(1));
        QCOMPARE(told->front().op, QStringLiteral("export.leads"));
        QCOMPARE(told->front().actor, m_shop->owner().person);
        QVERIFY(told->front().detail.contains("1203"));
    }

    // Between two slices the desk is served, and what was taken is said once, at the end.
    void slice_by_slice_is_the_same_as_at_once()
    {
        for (int lead = 0; lead < 1203; ++lead)
            QVERIFY(m_shop->addLead().isValid());
        std::vector<LeadId> atOnce;
        std::vector<LeadId> sliced;
        const auto into = [](std::vector<LeadId>& seen) {
            return [&seen](const LeadCard& card) -> Result<> {
                seen.push_back(card.lead.id);
                return {};
            };
        };
        QVERIFY_RESULT(m_export->run(m_shop->owner(), LeadFilter(), LeadOrder::Due, into(atOnce)));
        const QByteArray before = m_shop->contents();
        std::optional<LeadCursor> after;
        int slices = 0;
        do {
            const auto slice = m_export->slice(m_shop->owner(), LeadFilter(), LeadOrder::Due, after, into(sliced));
            QVERIFY_RESULT(slice);
            QVERIFY(slice->rows <= 500);
            after = slice->next;
            ++slices;
        } while (after);
        QCOMPARE(slices, 3);
        QCOMPARE(sliced, atOnce);
        QCOMPARE(m_shop->contents(), before);
        QCOMPARE_ERROR(m_export->slice(m_shop->as(staff::Role::Receptionist), LeadFilter(), LeadOrder::Due, {}, into(sliced)), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_export->finish(m_shop->as(staff::Role::Receptionist), 1), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
        QVERIFY_RESULT(m_export->finish(m_shop->owner(), 1203));
        QVERIFY(m_shop->contents() != before);
    }

    void what_stands_in_a_list_is_taken_as_it_stands()
    {
        const LeadId first = m_shop->addLead();
        const LeadId second = m_shop->addLead();
        QVERIFY(m_shop->addLead().isValid());
        std::vector<LeadId> taken;
        QVERIFY_RESULT(m_export->run(m_shop->owner(), {second, first}, [&taken](const LeadCard& card) -> Result<> {
            taken.push_back(card.lead.id);
            return {};
        }));
        QCOMPARE(taken, std::vector<LeadId>({second, first}));
    }

    void where_the_file_fails_nothing_is_said_to_be_taken()
    {
        QVERIFY(m_shop->addLead().isValid());
        const QByteArray before = m_shop->contents();
        const auto full = [](const LeadCard&) -> Result<> { return fail(ErrorCode::NotSaved, QStringLiteral("leads.csv")); };
        QCOMPARE_ERROR(m_export->run(m_shop->owner(), LeadFilter(), LeadOrder::Arrival, full), ErrorCode::NotSaved);
        QCOMPARE(m_shop->contents(), before);
    }

private:
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<LeadDesk> m_desk;
    std::unique_ptr<LeadExport> m_export;
};

QTEST_GUILESS_MAIN(TestLeadExport)
#include "test_lead_export.moc"

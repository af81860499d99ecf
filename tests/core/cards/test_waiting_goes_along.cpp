// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever waits on the list goes with the card into a merge and back, and with a request into the bin and back.
#include "core/bookings/waiting_service.h"
#include "core/leads/lead_store.h"
#include "tests/support/take_back_desk.h"

using namespace priyom;

class TestWaitingGoesAlong final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_waiting = std::make_unique<bookings::WaitingService>(m_desk->database(), m_desk->shop.clock);
        m_keptLead = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        m_lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, m_lead}));
        m_desk->pass(std::chrono::minutes(1));
    }

    void intoAMergeAndBack()
    {
        const ClientId own = clientOf(m_lead);
        QVERIFY_RESULT(m_desk->merges.merge(owner(), {clientOf(m_keptLead), own, false, {}}));
        QCOMPARE(rows().size(), size_t(1));
        QCOMPARE(rows().front().waiting.client, clientOf(m_keptLead));
        QCOMPARE(m_desk->back(), QStringLiteral("client.merge"));
        QCOMPARE(rows().front().waiting.client, own);
    }

    // The request that was found to be another one is booked as that one.
    void asOneRequestWithAnother()
    {
        QVERIFY_RESULT(m_desk->merges.merge(owner(), {clientOf(m_keptLead), clientOf(m_lead), true, {}}));
        QCOMPARE(rows().size(), size_t(1));
        QCOMPARE(rows().front().lead, m_keptLead);
        QCOMPARE(m_desk->back(), QStringLiteral("client.merge"));
        QCOMPARE(rows().front().lead, m_lead);
    }

    void intoTheBinAndBack()
    {
        const auto before = rows().front().waiting;
        QVERIFY_RESULT(m_desk->bin.deleteLead(owner(), m_lead));
        QCOMPARE(rows().size(), size_t(0));
        QCOMPARE(m_desk->back(), QStringLiteral("lead.delete"));
        QCOMPARE(rows().size(), size_t(1));
        QCOMPARE(rows().front().waiting, before);
    }

    // A refusal takes them off the list, and its undo puts them on it again.
    void offTheListWithARefusal()
    {
        bookings::MoveDraft move;
        move.lead = m_lead;
        move.to = leads::Stage::Lost;
        move.reason = QStringLiteral("price");
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(owner(), move));
        QCOMPARE(rows().size(), size_t(0));
        QCOMPARE(m_desk->back(), QStringLiteral("lead.move"));
        QCOMPARE(rows().size(), size_t(1));
    }

private:
    [[nodiscard]] staff::Session owner() const { return m_desk->shop.owner(); }
    [[nodiscard]] ClientId clientOf(LeadId lead) const { return leads::leadById(m_desk->database(), lead)->client; }
    [[nodiscard]] std::vector<bookings::WaitingRow> rows() const { return m_waiting->list(owner()).value(); }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    std::unique_ptr<bookings::WaitingService> m_waiting;
    LeadId m_keptLead;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestWaitingGoesAlong)
#include "test_waiting_goes_along.moc"

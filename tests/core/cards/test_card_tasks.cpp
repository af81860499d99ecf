// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a client tells what is to be done: about the client, and about every request of theirs.
#include "core/bookings/waiting_service.h"
#include "core/cards/client_desk.h"
#include "core/leads/lead_store.h"
#include "core/tasks/task_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using staff::Role;

class TestCardTasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_tasks = std::make_unique<tasks::TaskService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
        m_other = m_shop->addLead(QStringLiteral("+79194021765"));
    }

    void thoseOfTheClientAndOfTheirRequestsAreTold()
    {
        QVERIFY_RESULT(m_tasks->add(m_shop->owner(), {m_lead, {}, QStringLiteral("позже"), later(120), {}}));
        QVERIFY_RESULT(m_tasks->add(m_shop->owner(), {{}, clientOf(m_lead), QStringLiteral("раньше"), later(60), {}}));
        QVERIFY_RESULT(m_tasks->add(m_shop->owner(), {m_other, {}, QStringLiteral("чужое"), later(30), {}}));
        QCOMPARE(told(m_shop->owner()), QStringList({QStringLiteral("раньше"), QStringLiteral("позже")}));
    }

    void whatIsDoneIsNotToldAnyMore()
    {
        const auto made = m_tasks->add(m_shop->owner(), {{}, clientOf(m_lead), QStringLiteral("дело"), later(60), {}});
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(m_tasks->done(m_shop->owner(), made->id));
        QCOMPARE(told(m_shop->owner()), QStringList());
    }

    void whoseRoleSeesTheirOwnIsToldTheirOwn()
    {
        QVERIFY_RESULT(m_tasks->add(m_shop->owner(), {{}, clientOf(m_lead), QStringLiteral("владельца"), later(60), {}}));
        const staff::Session manager = m_shop->as(Role::Manager);
        QVERIFY_RESULT(m_tasks->add(manager, {{}, clientOf(m_lead), QStringLiteral("своё"), later(60), {}}));
        QCOMPARE(told(manager), QStringList({QStringLiteral("своё")}));
    }

    // As long as it is wanted, and not what others wait for.
    void whatTheClientWaitsForIsTold()
    {
        bookings::WaitingService waiting(*m_shop->database, m_shop->clock);
        const auto added = waiting.add(m_shop->owner(), {{}, m_lead});
        QVERIFY_RESULT(added);
        QVERIFY_RESULT(waiting.add(m_shop->owner(), {{}, m_other}));
        QCOMPARE(waitsFor(m_shop->owner()), std::vector{added->waiting.id});
        QCOMPARE(waitsFor(m_shop->as(Role::Specialist)), std::vector<WaitingId>());
        QVERIFY_RESULT(waiting.close(m_shop->owner(), added->waiting.id));
        QCOMPARE(waitsFor(m_shop->owner()), std::vector<WaitingId>());
    }

private:
    std::vector<WaitingId> waitsFor(const staff::Session& session) const
    {
        std::vector<WaitingId> ids;
        const auto card = cards::ClientDesk(*m_shop->database, m_shop->clock).card(session, clientOf(m_lead), cards::View::Again);
        if (card)
            for (const bookings::WaitingRow& row : card->waiting)
                ids.push_back(row.waiting.id);
        return ids;
    }
    Instant later(int minutes) const { return m_shop->clock.now() + std::chrono::minutes(minutes); }
    ClientId clientOf(LeadId lead) const { return leads::leadById(*m_shop->database, lead)->client; }
    QStringList told(const staff::Session& session) const
    {
        QStringList told;
        const auto card = cards::ClientDesk(*m_shop->database, m_shop->clock).card(session, clientOf(m_lead), cards::View::Again);
        if (card)
            for (const tasks::TaskRow& row : card->tasks)
                told += row.task.text;
        return told;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<tasks::TaskService> m_tasks;
    LeadId m_lead;
    LeadId m_other;
};

QTEST_GUILESS_MAIN(TestCardTasks)
#include "test_card_tasks.moc"

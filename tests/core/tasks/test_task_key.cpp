// SPDX-License-Identifier: GPL-3.0-or-later
// A task that is sent twice with one key of the sender's is one task.
#include "core/tasks/task_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::tasks;

class TestTaskKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_tasks = std::make_unique<TaskService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
    }

    void theSameKeyIsTheSameTask()
    {
        const auto first = m_tasks->add(m_shop->owner(), draft(QStringLiteral("a")));
        QVERIFY_RESULT(first);
        const QByteArray before = m_shop->contents();
        const auto again = m_tasks->add(m_shop->owner(), draft(QStringLiteral("a")));
        QVERIFY_RESULT(again);
        QCOMPARE(again->id, first->id);
        QCOMPARE(m_shop->contents(), before);
    }

    void anotherKeyOrNoneIsAnotherTask()
    {
        for (const QString& key : {QStringLiteral("a"), QStringLiteral("b"), QString(), QString()})
            QVERIFY_RESULT(m_tasks->add(m_shop->owner(), draft(key)));
        const auto all = m_tasks->list(m_shop->owner());
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 4U);
    }

private:
    TaskDraft draft(const QString& key) const
    {
        return {m_lead,       {}, QStringLiteral("Прислать договор"), m_shop->clock.now() + std::chrono::hours(1),
                std::nullopt, key};
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<TaskService> m_tasks;
    LeadId m_lead;
};

QTEST_MAIN(TestTaskKey)
#include "test_task_key.moc"

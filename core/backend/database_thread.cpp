// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/database_thread.h"

#include "core/backend/services.h"
#include "core/history/event_store.h"

namespace priyom::backend {

DatabaseThread::DatabaseThread()
{
    connect(this, &DatabaseThread::delivered, this, &DatabaseThread::handOver, Qt::QueuedConnection);
}

DatabaseThread::~DatabaseThread()
{
    // The end goes the longest way that work can go, behind all that was asked: a password that is being hashed is kept. The
    // shop is closed on the thread that opened it: a Qt SQL connection belongs to its thread.
    post([this] {
        postSlow([this] {
            post([this] {
                m_shop.reset();
                m_database.end();
            });
        });
    });
    m_database.waitForEnd();
}

void DatabaseThread::deliver(Work work)
{
    m_delivered.put(std::move(work));
    Q_EMIT delivered();
}

void DatabaseThread::handOver()
{
    const Work work = m_delivered.take();
    if (work)
        work(); // after which this may be gone
}

Result<> DatabaseThread::open(const std::function<Result<std::unique_ptr<Shop>>()>& opener)
{
    m_shop.reset(); // before the next one, which may be the same file
    PRIYOM_TRY(m_shop, opener());
    PRIYOM_TRY(const history::Head head, history::readHead(m_shop->database()));
    m_announced = head.count;
    return {};
}

void DatabaseThread::announce()
{
    // Whatever an action did, its events say which records: no service has to remember to announce itself.
    const auto subjects = history::subjectsSince(m_shop->database(), EventSeq(m_announced));
    if (!subjects || subjects->first.count == m_announced)
        return; // a reading error is the next action's own error
    m_announced = subjects->first.count;
    deliver([this, changedSubjects = subjects->second] { Q_EMIT changed(changedSubjects); });
}

} // namespace priyom::backend

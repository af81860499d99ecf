// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/database_thread.h"

#include "core/backend/services.h"
#include "core/history/event_store.h"

namespace priyom::backend {

DatabaseThread::DatabaseThread() : m_worker(new QObject)
{
    m_slow.setMaxThreadCount(1); // each hash takes 64 MiB
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // The shop is closed on the thread that opened it: a Qt SQL connection belongs to its thread. The thread ends itself,
    // after all that was asked: quit() from here overtakes what it has not begun.
    post([this] {
        m_shop.reset();
        m_thread.quit();
    });
    m_thread.wait();
    m_slow.waitForDone(); // its results reach nobody any more: a guess that is not answered needs no count
    delete m_worker;
}

void DatabaseThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void DatabaseThread::postSlow(std::function<void()> work)
{
    m_slow.start(std::move(work));
}

void DatabaseThread::deliver(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
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

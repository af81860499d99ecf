// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backend.h"

#include "core/backend/services.h"
#include "core/history/event_store.h"
#include "core/settings/setting_store.h"

namespace priyom::backend {

namespace {

Result<Backend::ShopFacts> factsOf(Shop& shop, const staff::Session& session)
{
    PRIYOM_TRY(const QString name, settings::readSetting(shop.database(), settings::kShopName));
    PRIYOM_TRY(const QString address, settings::readSetting(shop.database(), settings::kShopAddress));
    PRIYOM_TRY(const QString currency, settings::readSetting(shop.database(), settings::kCurrency));
    return Backend::ShopFacts{shop.zone(), shop.database().path(), name, address, currency, session};
}

} // namespace

Backend::Backend(QObject* parent) : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Backend::~Backend()
{
    // The shop is closed on the thread that opened it: a Qt SQL connection belongs to its thread. The thread ends itself,
    // after all that was asked: quit() from here overtakes what it has not begun.
    post([this] {
        m_shop.reset();
        m_thread.quit();
    });
    m_worker->deleteLater();
    m_thread.wait();
}

void Backend::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void Backend::deliver(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void Backend::open(Opener opener, QObject* context, std::function<void(Result<ShopFacts>)> answer)
{
    post([this, opener = std::move(opener), guard = QPointer<QObject>(context), answer = std::move(answer)] {
        m_shop.reset(); // before the next one, which may be the same file
        const auto opened = [&]() -> Result<ShopFacts> {
            PRIYOM_TRY(m_shop, opener());
            PRIYOM_TRY(m_session, m_shop->openSession());
            PRIYOM_TRY(const history::Head head, history::readHead(m_shop->database()));
            m_announced = head.count;
            return factsOf(*m_shop, m_session);
        }();
        deliver([guard, answer, opened] {
            if (guard)
                answer(opened);
        });
    });
}

void Backend::announce()
{
    // Whatever an action did, its events say which records: no service has to remember to announce itself.
    const auto subjects = history::subjectsSince(m_shop->database(), EventSeq(m_announced));
    if (!subjects || subjects->first.count == m_announced)
        return; // a reading error is the next action's own error
    m_announced = subjects->first.count;
    deliver([this, changedSubjects = subjects->second] { Q_EMIT changed(changedSubjects); });
}

} // namespace priyom::backend

// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that has the shop open, and a second one for what is slow and needs no database: hashing a password takes
// a fifth of a second, in which nobody else may have to wait. Shared by the people who are at work in one window.
#pragma once

#include "core/backend/shop.h"
#include "core/backend/work_thread.h"

#include <QObject>
#include <QSet>

namespace priyom::backend {

class DatabaseThread final : public QObject
{
    Q_OBJECT

public:
    DatabaseThread();
    ~DatabaseThread() override; // waits until everything that was asked is done, slow work too

    void post(Work work) { m_database.post(std::move(work)); }
    void postSlow(Work work) { m_slow.post(std::move(work)); } // only from the database thread
    void deliver(Work work);                                   // to the thread this was made on

    // On the database thread alone.
    [[nodiscard]] Shop* shop() const { return m_shop.get(); }
    [[nodiscard]] Result<> open(const std::function<Result<std::unique_ptr<Shop>>()>& opener);
    void announce();

Q_SIGNALS:
    void changed(const QSet<QString>& subjects);
    void delivered(); // only wakes the other thread: what is delivered lies in the mailbox

private:
    void handOver();

    Mailbox m_delivered;
    std::unique_ptr<Shop> m_shop;
    qint64 m_announced = 0;
    WorkThread m_database;
    WorkThread m_slow; // one: each hash takes 64 MiB; ends first, since it posts to the other
};

} // namespace priyom::backend

// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that has the shop open, and a second one for what is slow and needs no database: hashing a password takes
// a fifth of a second, in which nobody else may have to wait. Shared by the people who are at work in one window.
#pragma once

#include "core/backend/shop.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <functional>

namespace priyom::backend {

class DatabaseThread final : public QObject
{
    Q_OBJECT

public:
    DatabaseThread();
    ~DatabaseThread() override; // waits until everything that was asked is done

    void post(std::function<void()> work);       // to the database thread
    void postSlow(std::function<void()> work);   // beside it; only from the database thread
    void deliver(std::function<void()> work);    // to the thread this was made on

    // On the database thread alone.
    [[nodiscard]] Shop* shop() const { return m_shop.get(); }
    [[nodiscard]] Result<> open(const std::function<Result<std::unique_ptr<Shop>>()>& opener);
    void announce();

Q_SIGNALS:
    void changed(const QSet<QString>& subjects);

private:
    QThread m_thread;
    QThreadPool m_slow;
    QObject* m_worker; // lives on m_thread; only carries work there
    std::unique_ptr<Shop> m_shop;
    qint64 m_announced = 0;
};

} // namespace priyom::backend

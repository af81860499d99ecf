// SPDX-License-Identifier: GPL-3.0-or-later
// The one database thread. The window asks and is answered later on its own thread; it never waits for the disk. What was
// changed is announced after the commit, so that the views that care read again.
#pragma once

#include "core/backend/shop.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <functional>

namespace priyom::backend {

class Backend final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Shop>>()>;

    explicit Backend(QObject* parent = nullptr);
    ~Backend() override; // waits until everything that was asked is done
    Q_DISABLE_COPY_MOVE(Backend)

    // Opens (or changes to) a shop on the database thread. answer(Result<ShopFacts>).
    struct ShopFacts
    {
        Zone zone = Zone::utc();
        QString path;
        QString name;
        QString address;
        QString currency;
        staff::Session session;
    };
    void open(Opener opener, QObject* context, std::function<void(Result<ShopFacts>)> answer);

    // action: (Services&, const staff::Session&) -> Result<T>, on the database thread.
    // answer: (Result<T>), on this thread, if `context` still lives.
    template <class Action, class Answer>
    void ask(QObject* context, Action action, Answer answer)
    {
        post([this, guard = QPointer<QObject>(context), action = std::move(action), answer = std::move(answer)]() mutable {
            auto result = perform(action);
            deliver([guard, answer = std::move(answer), result = std::move(result)]() mutable {
                if (guard)
                    answer(std::move(result));
            });
        });
    }

Q_SIGNALS:
    // The tables whose records were changed by a commit: "lead", "visit", "payment" ...
    void changed(const QSet<QString>& subjects);

private:
    template <class Action>
    auto perform(Action& action) -> decltype(action(std::declval<Services&>(), std::declval<const staff::Session&>()))
    {
        if (!m_shop)
            return fail(ErrorCode::NotSaved, QString(), QStringLiteral("no_shop"));
        auto result = action(m_shop->services(), m_session);
        announce();
        return result;
    }
    void post(std::function<void()> work);    // to the database thread
    void deliver(std::function<void()> work); // to this one
    void announce();

    QThread m_thread;
    QObject* m_worker; // lives on m_thread; only carries work there
    // Below: touched on the database thread alone.
    std::unique_ptr<Shop> m_shop;
    staff::Session m_session;
    qint64 m_announced = 0;
};

} // namespace priyom::backend

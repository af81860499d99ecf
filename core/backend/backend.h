// SPDX-License-Identifier: GPL-3.0-or-later
// The door of one person to the shop. The window asks and is answered later on its own thread; it never waits for the
// disk. Every question carries the session of who is signed in. What was changed is announced after the commit, so that
// the views that care read again.
#pragma once

#include "core/backend/database_thread.h"

#include <QPointer>

namespace priyom::backend {

class Backend final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Shop>>()>;

    explicit Backend(QObject* parent = nullptr);
    // Waits until everything that was asked is done, where it is the last door.
    ~Backend() override;
    Q_DISABLE_COPY_MOVE(Backend)

    // A door to the same shop for the next person: nobody is signed in at it yet.
    [[nodiscard]] std::unique_ptr<Backend> another() const;

    enum class Entry {
        Open,       // one person, no sign-in
        SignIn,     // somebody has to show who they are
        FirstStart, // the owner has to set a password
    };
    // Opens (or changes to) a shop on the database thread. answer(Result<ShopFacts>).
    struct ShopFacts
    {
        Zone zone = Zone::utc();
        QString path;
        QString name;
        QString address;
        QString currency;
        staff::Session session; // of nobody where somebody has to sign in
        Entry entry = Entry::Open;
        int lockMinutes = 10;
    };
    void open(Opener opener, QObject* context, std::function<void(Result<ShopFacts>)> answer);

    // action: (Services&, const staff::Session&) -> Result<T>, on the database thread.
    // answer: (Result<T>), on this thread, if `context` still lives.
    template <class Action, class Answer>
    void ask(QObject* context, Action action, Answer answer)
    {
        m_thread->post([thread = m_thread.get(), session = m_session, guard = QPointer<QObject>(context), action = std::move(action),
                        answer = std::move(answer)]() mutable {
            answerWith(*thread, guard, std::move(answer), perform(*thread, *session, action));
        });
    }

    // The same in three steps, where the middle one is slow and needs no database:
    // prepare: (Services&, const Session&) -> Result<Job>; work: (Job&) -> Result<>, on a thread of its own;
    // finish: (Services&, Session&, Job&) -> Result<T>, which may sign in.
    template <class Prepare, class Work, class Finish, class Answer>
    void askSlowly(QObject* context, Prepare prepare, Work work, Finish finish, Answer answer)
    {
        m_thread->post([thread = m_thread.get(), session = m_session, guard = QPointer<QObject>(context), prepare = std::move(prepare),
                        work = std::move(work), finish = std::move(finish), answer = std::move(answer)]() mutable {
            auto prepared = perform(*thread, *session, prepare);
            using Job = typename decltype(prepared)::value_type;
            using Answered = decltype(finish(std::declval<Services&>(), *session, std::declval<Job&>()));
            if (!prepared) {
                answerWith(*thread, guard, std::move(answer), Answered(tl::unexpected<Error>(std::move(prepared).error())));
                return;
            }
            // Shared, since std::function copies what it holds and a job with a secret does not copy.
            auto job = std::make_shared<Job>(*std::move(prepared));
            thread->postSlow([thread, session, guard, job, work = std::move(work), finish = std::move(finish), answer = std::move(answer)]() mutable {
                auto worked = work(*job);
                thread->post([thread, session, guard, job, worked = std::move(worked), finish = std::move(finish), answer = std::move(answer)]() mutable {
                    auto last = [&](Services& services, staff::Session& who) -> Answered {
                        if (!worked)
                            return tl::unexpected<Error>(std::move(worked).error());
                        return finish(services, who, *job);
                    };
                    answerWith(*thread, guard, std::move(answer), perform(*thread, *session, last));
                });
            });
        });
    }

Q_SIGNALS:
    // The tables whose records were changed by a commit: "lead", "visit", "payment" ...
    void changed(const QSet<QString>& subjects);
    // Who is signed in at this door does not work here any more: it lets nothing through from now on.
    void dismissed();

private:
    explicit Backend(std::shared_ptr<DatabaseThread> thread, QObject* parent);

    void recheckPerson();

    template <class Action>
    static auto perform(DatabaseThread& thread, staff::Session& session, Action& action)
        -> decltype(action(std::declval<Services&>(), session))
    {
        if (thread.shop() == nullptr)
            return fail(ErrorCode::NotSaved, QString(), QStringLiteral("no_shop"));
        auto result = action(thread.shop()->services(), session);
        thread.announce();
        return result;
    }
    template <class Answer, class Answered>
    static void answerWith(DatabaseThread& thread, const QPointer<QObject>& guard, Answer answer, Answered result)
    {
        thread.deliver([guard, answer = std::move(answer), result = std::move(result)]() mutable {
            if (guard)
                answer(std::move(result));
        });
    }

    std::shared_ptr<DatabaseThread> m_thread;
    // Touched on the database thread alone.
    std::shared_ptr<staff::Session> m_session = std::make_shared<staff::Session>();
};

} // namespace priyom::backend

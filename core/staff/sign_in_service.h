// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in. It needs no session, since it is what makes one. A wrong name and a wrong password are refused alike:
// NotSignedIn with detail "wrong", or with detail "wait" and the milliseconds as subject.
#pragma once

#include "core/base/clock.h"
#include "core/staff/guess_delay.h"
#include "core/staff/person.h"
#include "core/staff/session.h"
#include "core/staff/sign_in.h"

#include <map>
#include <set>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

// Somebody who may stand at the desk: what the page of sign-in shows before anybody has signed in.
struct Face
{
    PersonId person;
    QString name;
    Roles roles;
    std::set<Way> ways;
};

struct Chances
{
    int left = kFreeMisses; // guesses before the first delay
    Milliseconds wait{0};
};

enum class Trace {
    EveryAttempt,
    // Of a right one only what must be written, the count going back: a script that reads changes nothing.
    MissesOnly,
};

class SignInService final
{
public:
    SignInService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(SignInService)

    [[nodiscard]] Result<std::vector<Face>> faces() const; // active ones with a way to sign in, by name
    // Nobody has a password or a PIN yet: the first start. One that was ever set ends it for good, or whoever came next
    // could make themselves the owner.
    [[nodiscard]] Result<bool> needsOwner() const;
    [[nodiscard]] Result<Chances> chances(PersonId person, const QString& device) const;

    // Who has been at a desk of the shop since then, and from when on: their first right sign-in.
    [[nodiscard]] Result<std::map<PersonId, Instant>> atWorkSince(Instant start) const;

    [[nodiscard]] Result<Attempt> prepare(PersonId person, Way way, const QString& device) const;
    [[nodiscard]] Result<Attempt> prepare(const QString& name, Way way, const QString& device) const;
    // Nothing to write for this attempt under this trace.
    [[nodiscard]] Result<bool> leavesNothing(const Attempt& attempt, const Verdict& verdict, Trace trace) const;
    [[nodiscard]] Result<Confirmed> confirm(const Attempt& attempt, const Verdict& verdict, Trace trace = Trace::EveryAttempt);
    // Where nothing can be written at all: the right secret lets in, its note is lost.
    [[nodiscard]] Result<Confirmed> confirmUnrecorded(const Attempt& attempt, const Verdict& verdict) const;
    // NotSignedIn for somebody who was dismissed meanwhile.
    [[nodiscard]] Result<Session> session(const Confirmed& confirmed) const;

private:
    [[nodiscard]] Result<Attempt> attemptOf(PersonId person, QString who, Way way, const QString& device) const;
    [[nodiscard]] Result<Milliseconds> waitOf(const Attempt& attempt) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::staff

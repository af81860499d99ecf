// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/sign_in_service.h"

#include "core/history/change.h"
#include "core/staff/miss_store.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_store.h"

#include <QJsonDocument>

namespace priyom::staff {

namespace {

constexpr const char* kSignedIn = "session.sign_in";
constexpr int kMostOfADay = 500; // sign-ins of one person

Result<> countMiss(storage::Database& database, const QString& who, Instant now)
{
    PRIYOM_TRY(const Misses misses, missesOf(database, who));
    return putMisses(database, who, {misses.count + 1, now});
}

// A clock that was set back would otherwise have the delay begin anew with every look.
Result<> goOnFromNow(storage::Database& database, const QString& who, Instant now)
{
    PRIYOM_TRY(const Misses misses, missesOf(database, who));
    if (!wasSetBack(misses, now))
        return {};
    return putMisses(database, who, {misses.count, now});
}

tl::unexpected<Error> mustWait(Milliseconds wait)
{
    return fail(ErrorCode::NotSignedIn, QString::number(wait.count()), QStringLiteral("wait"));
}

} // namespace

Result<std::vector<Face>> SignInService::faces() const
{
    PRIYOM_TRY(const auto persons, allPersons(m_database));
    PRIYOM_TRY(auto ways, waysOfAll(m_database));
    std::vector<Face> faces;
    for (const Person& person : persons)
        if (person.active && (ways[person.id].contains(Way::Password) || ways[person.id].contains(Way::Pin)))
            faces.push_back({person.id, person.name, person.roles, ways[person.id]});
    return faces;
}

Result<std::map<PersonId, Instant>> SignInService::atWorkSince(Instant start) const
{
    std::map<PersonId, Instant> since;
    PRIYOM_TRY(const auto persons, allPersons(m_database));
    for (const Person& person : persons) {
        PRIYOM_TRY(const auto events, history::eventsOf(m_database, QStringLiteral("person"), person.id.value, kMostOfADay));
        for (const history::Event& event : events) {
            if (event.at < start)
                break;
            if (event.op == QLatin1String(kSignedIn) && QJsonDocument::fromJson(event.detail)[QLatin1String("ok")].toBool())
                since[person.id] = event.at; // the latest come first
        }
    }
    return since;
}

Result<bool> SignInService::needsOwner() const
{
    PRIYOM_TRY(const auto ways, waysOfAll(m_database));
    return ways.empty();
}

Result<Chances> SignInService::chances(PersonId person, const QString& device) const
{
    const Instant now = m_clock.now();
    Chances chances;
    for (const QString& who : {personKey(person), deviceKey(device)}) {
        PRIYOM_TRY(const Misses misses, missesOf(m_database, who));
        chances.left = std::min(chances.left, std::max(kFreeMisses - misses.count, 0));
        chances.wait = std::max(chances.wait, waitAfter(misses, now));
    }
    return chances;
}

Result<Attempt> SignInService::attemptOf(PersonId person, QString who, Way way, const QString& device) const
{
    Attempt attempt{way, person, std::move(who), device, decoyHash(), false, Milliseconds(0)};
    if (person.isValid()) {
        PRIYOM_TRY(const Person known, personById(m_database, person));
        PRIYOM_TRY(const QByteArray hash, secretHash(m_database, person, way));
        if (known.active && !hash.isEmpty()) {
            attempt.hash = hash;
            attempt.canMatch = true;
        }
    }
    PRIYOM_TRY(attempt.wait, waitOf(attempt));
    return attempt;
}

Result<Milliseconds> SignInService::waitOf(const Attempt& attempt) const
{
    const Instant now = m_clock.now();
    PRIYOM_TRY(const Misses byPerson, missesOf(m_database, attempt.who));
    PRIYOM_TRY(const Misses byDevice, missesOf(m_database, deviceKey(attempt.device)));
    return std::max(waitAfter(byPerson, now), waitAfter(byDevice, now));
}

Result<Attempt> SignInService::prepare(PersonId person, Way way, const QString& device) const
{
    return attemptOf(person, personKey(person), way, device);
}

Result<Attempt> SignInService::prepare(const QString& name, Way way, const QString& device) const
{
    PRIYOM_TRY(const PersonId person, personByName(m_database, name));
    return attemptOf(person, person.isValid() ? personKey(person) : unknownKey(name), way, device);
}

Result<bool> SignInService::leavesNothing(const Attempt& attempt, const Verdict& verdict, Trace trace) const
{
    if (trace == Trace::EveryAttempt || !verdict.right || !verdict.renewed.isEmpty())
        return false;
    PRIYOM_TRY(const Misses byPerson, missesOf(m_database, attempt.who));
    PRIYOM_TRY(const Misses byDevice, missesOf(m_database, deviceKey(attempt.device)));
    return byPerson.count == 0 && byDevice.count == 0;
}

Result<Confirmed> SignInService::confirm(const Attempt& attempt, const Verdict& verdict, Trace trace)
{
    const Confirmed confirmed(attempt.person, attempt.way, attempt.device, attempt.hash);
    PRIYOM_TRY(const bool nothing, leavesNothing(attempt, verdict, trace));
    if (nothing)
        return confirmed;

    const Instant now = m_clock.now();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, {verdict.right ? attempt.person : PersonId(), attempt.device}, now));
    // Asked again under the write lock: another guess may have raised it while this one was verified.
    PRIYOM_TRY(const Milliseconds wait, waitOf(attempt));
    const bool isIn = verdict.right && wait.count() == 0;
    for (const QString& who : {attempt.who, deviceKey(attempt.device)}) {
        if (wait.count() > 0)
            PRIYOM_CHECK(goOnFromNow(m_database, who, now));
        else if (isIn)
            PRIYOM_CHECK(forgetMisses(m_database, who));
        else
            PRIYOM_CHECK(countMiss(m_database, who, now));
    }
    if (isIn && !verdict.renewed.isEmpty())
        PRIYOM_CHECK(putSecretHash(m_database, attempt.person, attempt.way, verdict.renewed, now));
    PRIYOM_CHECK(change.record(kSignedIn, "person", attempt.person.value,
                               {{QStringLiteral("way"), QString(wayKey(attempt.way))},
                                {QStringLiteral("ok"), isIn},
                                {QStringLiteral("waiting"), wait.count() > 0}}));
    PRIYOM_CHECK(change.commit());
    if (wait.count() > 0)
        return mustWait(wait);
    if (!isIn)
        return fail(ErrorCode::NotSignedIn, QString(), QStringLiteral("wrong"));
    return confirmed;
}

Result<Confirmed> SignInService::confirmUnrecorded(const Attempt& attempt, const Verdict& verdict) const
{
    PRIYOM_TRY(const Milliseconds wait, waitOf(attempt));
    if (wait.count() > 0)
        return mustWait(wait);
    if (!verdict.right)
        return fail(ErrorCode::NotSignedIn, QString(), QStringLiteral("wrong"));
    return Confirmed(attempt.person, attempt.way, attempt.device, attempt.hash);
}

Result<Session> SignInService::session(const Confirmed& confirmed) const
{
    PRIYOM_TRY(const Person person, personById(m_database, confirmed.person()));
    if (!person.active)
        return fail(ErrorCode::NotSignedIn, QString(), QStringLiteral("wrong"));
    return Session{person.id, person.name, person.roles, confirmed.device()};
}

} // namespace priyom::staff

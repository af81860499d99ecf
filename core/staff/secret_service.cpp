// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/secret_service.h"

#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/settings/setting_store.h"
#include "core/staff/miss_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"
#include "core/staff/secret_store.h"
#include "core/staff/sign_in_service.h"
#include "core/staff/staff_service.h"

namespace priyom::staff {

namespace {

constexpr auto kSetSecret = "person.secret";
constexpr auto kUnlock = "person.unlock";
constexpr auto kRecovery = "person.recovery";

Result<> keep(history::Change& change, const char* op, PersonId whose, Way way, const QByteArray& hash)
{
    PRIYOM_CHECK(putSecretHash(change.database(), whose, way, hash, change.at()));
    PRIYOM_CHECK(change.record(op, "person", whose.value, {{QStringLiteral("way"), QString(wayKey(way))}}));
    return {};
}

Result<> closeDoor(history::Change& change)
{
    PRIYOM_CHECK(settings::writeSetting(change.database(), settings::kOpen, settings::kOpen.standard));
    PRIYOM_CHECK(change.record("shop.set", "setting", 0,
                               history::fromTo(QStringLiteral("1"), settings::kOpen.standard, {{QStringLiteral("key"), settings::kOpen.key}})));
    return {};
}

} // namespace

Result<> SecretService::checkProof(const Session& session, PersonId whose, const std::optional<Confirmed>& proof) const
{
    if (whose != session.person)
        return {};
    PRIYOM_TRY(const auto ways, waysOfAll(m_database));
    const bool isProved = proof && proof->person() == whose && proof->way() != Way::Recovery;
    if (ways.contains(whose) && !isProved)
        return fail(ErrorCode::NotAllowed, QLatin1String(kSetSecret), QStringLiteral("current"));
    return {};
}

Result<> SecretService::set(const Session& session, PersonId whose, Way way, const QByteArray& hash, const std::optional<Confirmed>& proof)
{
    PRIYOM_CHECK(permitFor(session, kSetSecret, whose));
    if (way == Way::Recovery)
        return fail(ErrorCode::BadInput, QStringLiteral("way"), wayKey(way));
    PRIYOM_CHECK(personById(m_database, whose));
    PRIYOM_CHECK(checkProof(session, whose, proof));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(keep(change, kSetSecret, whose, way, hash));
    if (whose != session.person) // a forgotten PIN was mostly guessed at before it was given up
        PRIYOM_CHECK(forgetMisses(m_database, personKey(whose)));
    return change.commit();
}

Result<> SecretService::renewRecovery(const Session& session, const QByteArray& hash, const std::optional<Confirmed>& proof)
{
    PRIYOM_CHECK(permit(session, kRecovery));
    PRIYOM_CHECK(checkProof(session, session.person, proof));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(keep(change, kRecovery, session.person, Way::Recovery, hash));
    return change.commit();
}

Result<> SecretService::unlock(const Session& session, PersonId whose)
{
    PRIYOM_CHECK(permit(session, kUnlock));
    PRIYOM_CHECK(personById(m_database, whose));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(forgetMisses(m_database, personKey(whose)));
    PRIYOM_CHECK(forgetMisses(m_database, deviceKey(session.device)));
    PRIYOM_CHECK(change.record(kUnlock, "person", whose.value));
    return change.commit();
}

Result<Session> SecretService::setUpOwner(const QString& name, const OwnerHashes& hashes, const QString& device)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, {PersonId(), device}, m_clock.now()));
    // Under the write lock: of two windows on a first start only one may win.
    PRIYOM_TRY(const bool isFirst, SignInService(m_database, m_clock).needsOwner());
    PRIYOM_TRY(const QString open, settings::readSetting(m_database, settings::kOpen));
    const bool isOpen = open == QLatin1String("1");
    if (!isFirst && !isOpen)
        return fail(ErrorCode::NotAllowed, QStringLiteral("person.owner"));
    PRIYOM_TRY(const auto persons, allPersons(m_database));
    for (const Person& person : persons) {
        if (!person.active || !person.roles.has(Role::Owner))
            continue;
        Person named = person;
        named.name = clean;
        if (!(named == person))
            PRIYOM_CHECK(StaffService::editInChange(change, person, named));
        PRIYOM_CHECK(setUpOwnerInChange(change, person.id, hashes));
        if (isOpen)
            PRIYOM_CHECK(closeDoor(change));
        PRIYOM_CHECK(change.commit());
        return Session{person.id, clean, person.roles, device};
    }
    return fail(ErrorCode::NotFound, QStringLiteral("owner"));
}

Result<> SecretService::setUpOwnerInChange(history::Change& change, PersonId owner, const OwnerHashes& hashes)
{
    PRIYOM_CHECK(keep(change, kSetSecret, owner, Way::Password, hashes.password));
    return keep(change, kRecovery, owner, Way::Recovery, hashes.recovery);
}

Result<> SecretService::recover(const Confirmed& byCode, const OwnerHashes& hashes)
{
    if (byCode.way() != Way::Recovery)
        return fail(ErrorCode::NotAllowed, QLatin1String(kRecovery));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, {byCode.person(), byCode.device()}, m_clock.now()));
    PRIYOM_TRY(const QByteArray stored, secretHash(m_database, byCode.person(), Way::Recovery));
    if (stored != byCode.hash())
        return fail(ErrorCode::Conflict, QStringLiteral("recovery"));
    PRIYOM_CHECK(setUpOwnerInChange(change, byCode.person(), hashes));
    return change.commit();
}

} // namespace priyom::staff

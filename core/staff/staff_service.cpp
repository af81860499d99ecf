// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_service.h"

#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_store.h"

#include <QJsonArray>

#include <algorithm>

namespace priyom::staff {

namespace {

constexpr QLatin1String kRoles("roles");

// Without an owner who can come in nobody could ever give a right again.
Result<> checkOwned(storage::Database& database)
{
    PRIYOM_TRY(const auto everybody, allPersons(database));
    PRIYOM_TRY(const auto ways, waysOfAll(database));
    const bool asksNobody = ways.empty(); // a shop without sign-in
    const bool owned = std::any_of(everybody.begin(), everybody.end(), [&](const Person& person) {
        return person.active && person.roles.has(Role::Owner) && (asksNobody || ways.contains(person.id));
    });
    if (!owned)
        return fail(ErrorCode::MoveRefused, QStringLiteral("person"), QStringLiteral("last_owner"));
    return {};
}

Result<> checkFree(storage::Database& database, const QString& name, PersonId except)
{
    PRIYOM_TRY(const PersonId holder, personByName(database, name));
    if (holder.isValid() && holder != except)
        return fail(ErrorCode::Conflict, QStringLiteral("name"), name);
    return {};
}

QJsonArray keysOf(Roles roles)
{
    QJsonArray keys;
    for (const Role role : kAllRoles)
        if (roles.has(role))
            keys += QString(roleKey(role));
    return keys;
}

// The name itself stays out of history, which is never erased.
QJsonObject whatChanged(const Person& before, const Person& after)
{
    QJsonObject renamed;
    if (before.name != after.name)
        renamed.insert(QStringLiteral("renamed"), true);
    return history::FromTo()
        .add(kRoles, keysOf(before.roles), keysOf(after.roles))
        .add(QLatin1String("active"), before.active, after.active)
        .detail(renamed);
}

} // namespace

Result<std::vector<Person>> StaffService::list(const Session& session) const
{
    PRIYOM_CHECK(permit(session, "person.list"));
    return allPersons(m_database);
}

Result<Person> StaffService::add(const Session& session, const QString& name, Roles roles)
{
    PRIYOM_CHECK(permit(session, "person.add"));
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(checkFree(m_database, clean, PersonId()));
    PRIYOM_TRY(const PersonId id, insertPerson(m_database, clean, roles));
    PRIYOM_CHECK(change.record("person.add", "person", id.value, history::FromTo().add(kRoles, QJsonValue(), keysOf(roles)).detail()));
    PRIYOM_CHECK(change.commit());
    return personById(m_database, id);
}

Result<Person> StaffService::edit(const Session& session, PersonId id, const PersonEdit& edit)
{
    PRIYOM_CHECK(permit(session, "person.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Person before, personById(m_database, id));
    Person after = before;
    after.name = edit.name ? edit.name->simplified() : before.name;
    after.roles = edit.roles.value_or(before.roles);
    after.active = edit.active.value_or(before.active);
    if (after.name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    if (after == before)
        return before;
    PRIYOM_CHECK(checkFree(m_database, after.name, id));
    PRIYOM_CHECK(editInChange(change, before, after));
    PRIYOM_CHECK(checkOwned(m_database));
    PRIYOM_CHECK(change.commit());
    return after;
}

Result<> StaffService::editInChange(history::Change& change, const Person& before, const Person& after)
{
    PRIYOM_CHECK(updatePerson(change.database(), after));
    PRIYOM_CHECK(change.record("person.edit", "person", after.id.value, whatChanged(before, after)));
    return {};
}

Result<PersonId> StaffService::ensureInChange(history::Change& change, const QString& name, Role role)
{
    PRIYOM_TRY(PersonId id, personByName(change.database(), name));
    if (!id.isValid()) {
        PRIYOM_TRY(id, insertPerson(change.database(), name, {role}));
        PRIYOM_CHECK(change.record("person.add", "person", id.value, history::FromTo().add(kRoles, QJsonValue(), keysOf({role})).detail()));
        return id;
    }
    PRIYOM_TRY(const Person before, personById(change.database(), id));
    PRIYOM_TRY(const bool isNew, addRole(change.database(), id, role));
    Person after = before;
    after.roles.add(role);
    if (isNew)
        PRIYOM_CHECK(change.record("person.role", "person", id.value, whatChanged(before, after)));
    return id;
}

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_service.h"

#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/history/last_standing.h"
#include "core/history/still_meant.h"
#include "core/history/undo_value_store.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace priyom::staff {

namespace {

constexpr QLatin1String kRoles("roles");
constexpr QLatin1String kActive("active");
constexpr QLatin1String kName("name");
constexpr QLatin1String kTitle("title");
constexpr qsizetype kLongestTitle = 100;
constexpr QLatin1String kFollowed("followed"); // by what came of it

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

Result<> checkWords(const Person& person)
{
    if (person.name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    if (person.title.size() > kLongestTitle)
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("long"));
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
        .add(kActive, before.active, after.active)
        .add(kTitle, before.title, after.title)
        .detail(renamed);
}

Result<EventSeq> noteEdit(history::Change& change, const Person& before, const Person& after, const QJsonObject& trace)
{
    QJsonObject detail = whatChanged(before, after);
    if (!trace.isEmpty())
        detail.insert(kFollowed, trace);
    PRIYOM_TRY(const EventSeq event, change.record("person.edit", "person", after.id.value, detail));
    if (before.name != after.name)
        PRIYOM_CHECK(history::keepUndoValue(change, event, "person", after.id.value, {{kName, before.name}}));
    return event;
}

Roles rolesOf(const QJsonArray& keys)
{
    Roles roles;
    for (const Role role : kAllRoles)
        if (keys.contains(QString(roleKey(role))))
            roles.add(role);
    return roles;
}

// Where it is the last edit of that person and was not taken back.
Result<> checkStands(storage::Database& database, const history::Event& event)
{
    PRIYOM_TRY(const auto last, history::lastStanding(database, QStringLiteral("person"), event.subjectId, {QLatin1String("person.edit")}));
    if (!last)
        return fail(ErrorCode::MoveRefused, QStringLiteral("person"), QStringLiteral("nothing_to_undo"));
    return *last == event.seq ? Result<>() : fail(ErrorCode::Conflict, QStringLiteral("person %1").arg(event.subjectId));
}

Result<Person> asBefore(storage::Database& database, const history::Event& event, const Person& now)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    const QJsonObject from = detail.value(QLatin1String("from")).toObject();
    Person before = now;
    if (from.contains(kRoles))
        before.roles = rolesOf(from.value(kRoles).toArray());
    before.active = from.value(kActive).toBool(now.active);
    before.title = from.value(kTitle).toString(now.title);
    if (detail.value(QLatin1String("renamed")).toBool()) {
        PRIYOM_TRY(const auto was, history::undoValue(database, event.seq));
        if (!was)
            return fail(ErrorCode::MoveRefused, QStringLiteral("person"), QStringLiteral("nothing_to_undo"));
        before.name = was->value(kName).toString();
    }
    return before;
}

} // namespace

Result<std::vector<Person>> StaffService::list(const Session& session) const
{
    PRIYOM_CHECK(permit(session, "person.list"));
    return allPersons(m_database);
}

Result<Person> StaffService::add(const Session& session, const QString& name, Roles roles, const QString& title)
{
    PRIYOM_CHECK(permit(session, "person.add"));
    const Person wanted{PersonId(), name.simplified(), roles, true, title.simplified()};
    const QString& clean = wanted.name;
    PRIYOM_CHECK(checkWords(wanted));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(checkFree(m_database, clean, PersonId()));
    PRIYOM_TRY(const PersonId id, insertPerson(m_database, clean, roles, wanted.title));
    history::FromTo added;
    added.add(kRoles, QJsonValue(), keysOf(roles));
    if (!wanted.title.isEmpty())
        added.add(kTitle, QJsonValue(), wanted.title);
    PRIYOM_CHECK(change.record("person.add", "person", id.value, added.detail()));
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
    after.title = edit.title ? edit.title->simplified() : before.title;
    PRIYOM_CHECK(checkWords(after));
    if (after == before)
        return before;
    PRIYOM_CHECK(checkFree(m_database, after.name, id));
    PRIYOM_CHECK(updatePerson(m_database, after));
    PRIYOM_CHECK(checkOwned(m_database));
    QJsonObject trace;
    if (m_follower && before.active && !after.active) {
        PRIYOM_TRY(trace, m_follower->left(change, id));
    }
    PRIYOM_CHECK(noteEdit(change, before, after, trace));
    PRIYOM_CHECK(change.commit());
    return after;
}

Result<Person> StaffService::undo(const Session& session, EventSeq seq)
{
    PRIYOM_CHECK(permit(session, "person.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    if (event.op != QLatin1String("person.edit") || event.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("person"), QStringLiteral("nothing_to_undo"));
    PRIYOM_CHECK(checkStands(m_database, event));
    PRIYOM_TRY(const Person now, personById(m_database, PersonId(event.subjectId)));
    PRIYOM_TRY(const Person before, asBefore(m_database, event, now));
    PRIYOM_CHECK(checkFree(m_database, before.name, before.id));
    PRIYOM_CHECK(updatePerson(m_database, before));
    PRIYOM_CHECK(checkOwned(m_database));
    if (m_follower && before.active && !now.active)
        PRIYOM_CHECK(m_follower->cameBack(change, before.id, QJsonDocument::fromJson(event.detail).object().value(kFollowed).toObject()));
    PRIYOM_CHECK(change.record("person.undo", "person", before.id.value, {{QStringLiteral("undoes"), seq.value}}));
    PRIYOM_CHECK(change.commit());
    return before;
}

Result<> StaffService::editInChange(history::Change& change, const Person& before, const Person& after)
{
    PRIYOM_CHECK(updatePerson(change.database(), after));
    PRIYOM_CHECK(noteEdit(change, before, after, {}));
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

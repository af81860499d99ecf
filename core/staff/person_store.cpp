// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/person_store.h"

#include "core/base/fold.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::staff {

Result<PersonId> insertPerson(storage::Database& database, const QString& name, Roles roles, const QString& title)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO person (name, folded, title) VALUES (:name, :folded, :title)"));
    PRIYOM_TRY(const qint64 id, query.bind(name, fold(name), title).insert());
    for (const Role role : kAllRoles)
        if (roles.has(role))
            PRIYOM_CHECK(addRole(database, PersonId(id), role));
    return PersonId(id);
}

Result<> updatePerson(storage::Database& database, const Person& person)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE person SET name = :name, folded = :folded, active = :active, title = :title WHERE id = :id"));
    PRIYOM_TRY(const int changed, query.bind(person.name, fold(person.name), person.active, person.title, person.id).change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("person %1").arg(person.id.value));
    PRIYOM_TRY(auto clear, database.prepare("DELETE FROM person_role WHERE person_id = :person"));
    PRIYOM_TRY([[maybe_unused]] const int cleared, clear.bind(person.id).change());
    for (const Role role : kAllRoles)
        if (person.roles.has(role))
            PRIYOM_CHECK(addRole(database, person.id, role));
    return {};
}

Result<bool> addRole(storage::Database& database, PersonId person, Role role)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO person_role (person_id, role) VALUES (:person, :role) ON CONFLICT DO NOTHING"));
    PRIYOM_TRY(const int added, query.bind(person, roleKey(role)).change());
    return added > 0;
}

Result<PersonId> personByName(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM person WHERE name = :name"));
    PRIYOM_TRY(const bool found, query.bind(name).next());
    return found ? query.id<PersonId>(0) : PersonId();
}

Result<Person> personById(storage::Database& database, PersonId id)
{
    PRIYOM_TRY(const auto everybody, allPersons(database));
    for (const Person& person : everybody)
        if (person.id == id)
            return person;
    return fail(ErrorCode::NotFound, QStringLiteral("person %1").arg(id.value));
}

Result<std::vector<Person>> allPersons(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person.id, name, active, role, title FROM person "
                                            "LEFT JOIN person_role ON person_role.person_id = person.id ORDER BY folded, person.id"));
    std::vector<Person> persons;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return persons;
        if (persons.empty() || persons.back().id != query.id<PersonId>(0))
            persons.push_back({query.id<PersonId>(0), query.text(1), Roles(), query.boolean(2), query.text(4)});
        if (const auto role = roleFromKey(query.text(3)))
            persons.back().roles.add(*role);
    }
}

} // namespace priyom::staff

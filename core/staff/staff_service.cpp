// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_service.h"

#include "core/history/change.h"
#include "core/staff/person_store.h"

namespace priyom::staff {

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
    PRIYOM_TRY(const PersonId id, insertPerson(m_database, clean, roles));
    PRIYOM_CHECK(change.record("person.add", "person", id.value));
    PRIYOM_CHECK(change.commit());
    return personById(m_database, id);
}

Result<PersonId> StaffService::ensureInChange(history::Change& change, const QString& name, Role role)
{
    PRIYOM_TRY(PersonId id, personByName(change.database(), name));
    if (!id.isValid()) {
        PRIYOM_TRY(id, insertPerson(change.database(), name, {role}));
        PRIYOM_CHECK(change.record("person.add", "person", id.value));
        return id;
    }
    PRIYOM_TRY(const bool isNew, addRole(change.database(), id, role));
    if (isNew)
        PRIYOM_CHECK(change.record("person.role", "person", id.value, {{QStringLiteral("role"), QString(roleKey(role))}}));
    return id;
}

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/staff/person.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

[[nodiscard]] Result<PersonId> insertPerson(storage::Database& database, const QString& name, Roles roles, const QString& title = {});
// Name, title, roles and whether the person still works here.
[[nodiscard]] Result<> updatePerson(storage::Database& database, const Person& person);
// False where the person has it already.
[[nodiscard]] Result<bool> addRole(storage::Database& database, PersonId person, Role role);
// An invalid id where nobody has that name.
[[nodiscard]] Result<PersonId> personByName(storage::Database& database, const QString& name);
[[nodiscard]] Result<Person> personById(storage::Database& database, PersonId id);
[[nodiscard]] Result<std::vector<Person>> allPersons(storage::Database& database); // by name

} // namespace priyom::staff

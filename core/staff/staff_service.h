// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with people: see who there is, take somebody on, change what they are. Passwords: secret_service.h.
#pragma once

#include "core/base/clock.h"
#include "core/history/event.h"
#include "core/staff/person.h"
#include "core/staff/person_follower.h"
#include "core/staff/rights.h"

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

struct PersonEdit
{
    std::optional<QString> name;
    std::optional<Roles> roles;
    std::optional<bool> active; // who has left stays in history and is offered nowhere
    std::optional<QString> title = {};
};

class StaffService final
{
public:
    // Without a follower whoever leaves keeps what they answer for.
    StaffService(storage::Database& database, const Clock& clock, const PersonFollower* follower = nullptr)
        : m_database(database), m_clock(clock), m_follower(follower)
    {
    }
    Q_DISABLE_COPY_MOVE(StaffService)

    [[nodiscard]] Result<std::vector<Person>> list(const Session& session) const;
    // BadInput for an empty name or a title that is too long; Conflict for one that is taken.
    [[nodiscard]] Result<Person> add(const Session& session, const QString& name, Roles roles, const QString& title = {});

    // The same, and MoveRefused "last_owner" where nobody could own the shop afterwards.
    [[nodiscard]] Result<Person> edit(const Session& session, PersonId id, const PersonEdit& edit);
    // Takes the last edit of a person back by its event, within a day, with what came of it: MoveRefused "nothing_to_undo"
    // else, Conflict where the person was edited since.
    [[nodiscard]] Result<Person> undo(const Session& session, EventSeq event);

    // Inside another action's transaction: the person of that name, taken on with the role where there is none yet.
    [[nodiscard]] static Result<PersonId> ensureInChange(history::Change& change, const QString& name, Role role);
    // Likewise: as they are from now on.
    [[nodiscard]] static Result<> editInChange(history::Change& change, const Person& before, const Person& after);

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const PersonFollower* m_follower;
};

} // namespace priyom::staff

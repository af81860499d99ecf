// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: one table, deny by default, asked in every service before anything is read or written. An operation
// that has no row is nobody's.
#pragma once

#include "core/base/result.h"
#include "core/staff/session.h"

#include <span>

namespace priyom::staff {

enum class Scope {
    None,
    Own, // the person's own records: what is theirs says domain.md 2, «Whose it is»
    All,
};

struct Right
{
    const char* operation;
    Scope receptionist;
    Scope manager;
    Scope head;
    Scope specialist;
    Scope owner;
};

[[nodiscard]] std::span<const Right> rights();
[[nodiscard]] Scope scopeOf(const Session& session, const char* operation);
// The widest scope any of the session's roles gives; NotAllowed where it is None.
[[nodiscard]] Result<Scope> permit(const Session& session, const char* operation);
// The same for one record: NotAllowed where the scope is Own and the record is somebody else's. What is nobody's is not:
// whoever works such records may take it.
[[nodiscard]] Result<> permitFor(const Session& session, const char* operation, PersonId whose);

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
// Who is acting. Every service call takes one; there is no way to act without.
#pragma once

#include "core/history/event.h"
#include "core/staff/role.h"

namespace priyom::staff {

struct Session
{
    PersonId person;
    QString name;
    Roles roles;
    QString device;

    [[nodiscard]] history::Actor actor() const { return {person, device}; }
};

} // namespace priyom::staff

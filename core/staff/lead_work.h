// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/role.h"

namespace priyom::staff {

// Who works leads answers for those they take in; an owner who enters one for the shop does not.
[[nodiscard]] constexpr bool worksLeads(Roles roles)
{
    return roles.has(Role::Manager) || roles.has(Role::Receptionist) || roles.has(Role::Head);
}

} // namespace priyom::staff

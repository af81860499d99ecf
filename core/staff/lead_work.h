// SPDX-License-Identifier: GPL-3.0-or-later
// Who works leads answers for those they take in, and books; an owner who enters one for the shop does not.
#pragma once

#include "core/staff/role.h"

namespace priyom::staff {

[[nodiscard]] constexpr bool worksLeads(Roles roles)
{
    return roles.has(Role::Manager) || roles.has(Role::Receptionist) || roles.has(Role::Head);
}

} // namespace priyom::staff

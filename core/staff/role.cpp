// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/role.h"

#include <QString>

namespace priyom::staff {

QLatin1String roleKey(Role role)
{
    switch (role) {
    case Role::Receptionist:
        return QLatin1String("receptionist");
    case Role::Manager:
        return QLatin1String("manager");
    case Role::Head:
        return QLatin1String("head");
    case Role::Specialist:
        return QLatin1String("specialist");
    case Role::Owner:
        break;
    }
    return QLatin1String("owner");
}

std::optional<Role> roleFromKey(const QString& key)
{
    for (const Role role : kAllRoles)
        if (roleKey(role) == key)
            return role;
    return std::nullopt;
}

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/day_norm.h"

#include "core/settings/setting_keys.h"

#include <algorithm>
#include <utility>

namespace priyom::staff {

std::optional<int> callsAsked(const std::map<QString, QString>& settings, Roles roles)
{
    constexpr std::pair<Role, settings::Setting> kByRole[] = {{Role::Receptionist, settings::kDayCallsReceptionist},
                                                              {Role::Manager, settings::kDayCallsManager},
                                                              {Role::Head, settings::kDayCallsHead},
                                                              {Role::Owner, settings::kDayCallsOwner}};
    std::optional<int> asked;
    for (const auto& [role, setting] : kByRole) {
        const auto value = settings.find(setting.key);
        if (!roles.has(role) || value == settings.end() || value->second == settings::kRuleOff)
            continue;
        asked = std::max(asked.value_or(0), value->second.toInt());
    }
    return asked;
}

} // namespace priyom::staff

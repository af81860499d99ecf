// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may be in the shop; one person may hold several roles (domain.md 6).
#pragma once

#include <QLatin1String>

#include <optional>

namespace priyom::staff {

enum class Role { Receptionist, Manager, Head, Specialist, Owner };

inline constexpr Role kAllRoles[] = {Role::Receptionist, Role::Manager, Role::Head, Role::Specialist, Role::Owner};

[[nodiscard]] QLatin1String roleKey(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(const QString& key);

// A set of roles in one word.
class Roles final
{
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }
    constexpr void add(Role role) { m_bits |= 1U << unsigned(role); }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & (1U << unsigned(role))) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    unsigned m_bits = 0;
};

} // namespace priyom::staff

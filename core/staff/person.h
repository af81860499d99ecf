// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/staff/role.h"

#include <QString>

namespace priyom::staff {

struct Person
{
    PersonId id;
    QString name;
    Roles roles;
    bool active = true;
    QString title = {}; // beside the name, «парикмахер-колорист»; may be empty

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace priyom::staff

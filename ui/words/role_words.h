// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what a person is in the shop, and what that allows in one line (core/staff/rights.cpp is the rule).
#pragma once

#include "core/staff/role.h"

#include <QString>

namespace priyom::words {

[[nodiscard]] QString roleWord(staff::Role role);   // «администратор»
[[nodiscard]] QString roleMay(staff::Role role);    // «заявки, записи и оплаты всех»
[[nodiscard]] QString rolesText(staff::Roles roles); // «администратор, менеджер»
// Where that does not fit: the one that allows the most, and that there are others, «владелец и др.».
[[nodiscard]] QString rolesBrief(staff::Roles roles);

// A shop that the window made has an owner without a name yet: the word for the role stands there, in the language of that
// day. Nobody is greeted by their role, and it is not said twice.
[[nodiscard]] bool isRoleAlone(const QString& name);

} // namespace priyom::words

// SPDX-License-Identifier: GPL-3.0-or-later
// The reception sees the payments of the day (domain.md 6); of another period whoever may for another of their roles.
#pragma once

#include "core/base/zone.h"
#include "core/staff/rights.h"

namespace priyom::payments {

// How far those payments are for them. NotAllowed of the operation, "not_today" for who may on the present day only.
[[nodiscard]] Result<staff::Scope> permitPeriod(const staff::Session& session, const char* operation, Period period, const Period& today);

} // namespace priyom::payments

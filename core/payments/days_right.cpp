// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/days_right.h"

namespace priyom::payments {

Result<staff::Scope> permitPeriod(const staff::Session& session, const char* operation, Period period, const Period& today)
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, operation));
    if (period.from >= today.from && period.to <= today.to)
        return scope;
    staff::Session others = session;
    others.roles = {};
    for (const staff::Role role : staff::kAllRoles)
        if (role != staff::Role::Receptionist && session.roles.has(role))
            others.roles.add(role);
    const staff::Scope further = staff::scopeOf(others, operation);
    if (further == staff::Scope::None)
        return fail(ErrorCode::NotAllowed, QLatin1String(operation), QStringLiteral("not_today"));
    return further;
}

} // namespace priyom::payments

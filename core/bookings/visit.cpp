// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit.h"

namespace priyom::bookings {

QLatin1String visitStateKey(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return QLatin1String("planned");
    case VisitState::Confirmed:
        return QLatin1String("confirmed");
    case VisitState::Came:
        return QLatin1String("came");
    case VisitState::NoShow:
        return QLatin1String("no_show");
    case VisitState::Cancelled:
        break;
    }
    return QLatin1String("cancelled");
}

std::optional<VisitState> visitStateFromKey(const QString& key)
{
    for (const VisitState state : kAllVisitStates)
        if (visitStateKey(state) == key)
            return state;
    return std::nullopt;
}

QLatin1String cancelledByKey(CancelledBy by)
{
    switch (by) {
    case CancelledBy::Client:
        return QLatin1String("client");
    case CancelledBy::Shop:
        break;
    }
    return QLatin1String("shop");
}

std::optional<CancelledBy> cancelledByFromKey(const QString& key)
{
    for (const CancelledBy by : {CancelledBy::Client, CancelledBy::Shop})
        if (cancelledByKey(by) == key)
            return by;
    return std::nullopt;
}

} // namespace priyom::bookings

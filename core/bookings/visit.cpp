// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit.h"

#include <utility>

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

std::vector<VisitPart> partsOf(const Visit& visit)
{
    std::vector<VisitPart> parts{{visit.specialist, visit.service, visit.startAt, visit.endAt, visit.price, visit.bufferBefore,
                                  visit.bufferAfter, visit.resources}};
    parts.insert(parts.end(), visit.more.begin(), visit.more.end());
    return parts;
}

void setParts(Visit& visit, std::vector<VisitPart> parts)
{
    VisitPart& first = parts.front();
    visit.specialist = first.specialist;
    visit.service = first.service;
    visit.startAt = first.startAt;
    visit.endAt = first.endAt;
    visit.price = first.price;
    visit.bufferBefore = first.bufferBefore;
    visit.bufferAfter = first.bufferAfter;
    visit.resources = std::move(first.resources);
    parts.erase(parts.begin());
    visit.more = std::move(parts);
}

} // namespace priyom::bookings

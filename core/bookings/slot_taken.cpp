// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/slot_taken.h"

#include "core/bookings/taken_store.h"
#include "core/catalog/resource_store.h"
#include "core/staff/person_store.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

// By another visit than this one.
std::optional<Period> blocking(const std::vector<TakenTime>& taken, VisitId visit)
{
    const auto other = std::find_if(taken.begin(), taken.end(), [visit](const TakenTime& candidate) { return candidate.visit != visit; });
    return other == taken.end() ? std::nullopt : std::optional(other->period);
}

Error takenError(const QString& who, const Period& period)
{
    return {ErrorCode::SlotTaken, who, QStringLiteral("%1 %2").arg(period.from.ms).arg(period.to.ms)};
}

Result<Error> holderOf(storage::Database& database, const Visit& visit, const Error& error)
{
    if (visit.specialist.isValid()) {
        PRIYOM_TRY(const auto taken, takenOf(database, visit.specialist, visit.takes()));
        if (const auto period = blocking(taken, visit.id)) {
            PRIYOM_TRY(const staff::Person person, staff::personById(database, visit.specialist));
            return takenError(person.name, *period);
        }
    }
    for (const ResourceId id : visit.resources) {
        PRIYOM_TRY(const auto taken, takenOf(database, id, visit.takes()));
        if (const auto period = blocking(taken, visit.id)) {
            PRIYOM_TRY(const catalog::Resource resource, catalog::resourceById(database, id));
            return takenError(resource.name, *period);
        }
    }
    return error;
}

} // namespace

Error whoHasIt(storage::Database& database, const Visit& visit, const Error& error)
{
    if (error.code != ErrorCode::SlotTaken)
        return error;
    const auto found = holderOf(database, visit, error);
    return found ? *found : found.error();
}

} // namespace priyom::bookings

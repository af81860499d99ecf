// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/slot_taken.h"

#include "core/base/taken_slot.h"
#include "core/bookings/next_windows.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/resource_store.h"
#include "core/clients/client_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

Result<QString> clientOf(storage::Database& database, const Visit& visit)
{
    PRIYOM_TRY(const clients::Client client, clients::clientById(database, visit.client));
    return client.name;
}

Result<TakenSlot> takenSlotOf(storage::Database& database, const QString& who, const TakenTime& taken)
{
    PRIYOM_TRY(const Visit visit, visitById(database, taken.visit));
    PRIYOM_TRY(const QString client, clientOf(database, visit));
    return TakenSlot{who, taken.period, client, {}};
}

// Who or what of the service is another visit's; nullopt: nothing.
Result<std::optional<TakenSlot>> holderOf(storage::Database& database, const VisitPart& part, VisitId visit)
{
    if (part.specialist.isValid()) {
        PRIYOM_TRY(const auto taken, takenOf(database, part.specialist, part.takes()));
        if (const auto other = blocking(taken, visit)) {
            PRIYOM_TRY(const staff::Person person, staff::personById(database, part.specialist));
            PRIYOM_TRY(TakenSlot held, takenSlotOf(database, person.name, *other));
            return std::optional(std::move(held));
        }
    }
    for (const ResourceId id : part.resources) {
        PRIYOM_TRY(const auto taken, takenOf(database, id, part.takes()));
        if (const auto other = blocking(taken, visit)) {
            PRIYOM_TRY(const catalog::Resource resource, catalog::resourceById(database, id));
            PRIYOM_TRY(TakenSlot held, takenSlotOf(database, resource.name, *other));
            return std::optional(std::move(held));
        }
    }
    return std::optional<TakenSlot>();
}

} // namespace

std::optional<TakenTime> blocking(const std::vector<TakenTime>& taken, VisitId visit)
{
    const auto other = std::find_if(taken.begin(), taken.end(), [visit](const TakenTime& candidate) { return candidate.visit != visit; });
    return other == taken.end() ? std::nullopt : std::optional(*other);
}

Result<TakenBy> takenBy(storage::Database& database, const staff::Session& session, const QString& holder, const TakenTime& taken)
{
    PRIYOM_TRY(const Visit visit, visitById(database, taken.visit));
    const staff::Scope scope = staff::scopeOf(session, "visit.list");
    const auto parts = partsOf(visit);
    const bool isOwn = std::any_of(parts.begin(), parts.end(), [&](const VisitPart& part) { return part.specialist == session.person; });
    const bool isSeen = scope == staff::Scope::All || (scope == staff::Scope::Own && isOwn);
    TakenBy by{holder, taken.period, {}};
    if (isSeen) {
        PRIYOM_TRY(by.client, clientOf(database, visit));
    }
    return by;
}

Result<std::optional<Error>> takenFrom(storage::Database& database, const Visit& visit)
{
    for (const VisitPart& part : partsOf(visit)) {
        PRIYOM_TRY(auto held, holderOf(database, part, visit.id));
        if (!held)
            continue;
        PRIYOM_TRY(held->wanted, wantedOf(database, visit));
        return std::optional(slotTaken(*held));
    }
    return std::optional<Error>();
}

Error whoHasIt(storage::Database& database, const Visit& visit, const Error& error)
{
    if (error.code != ErrorCode::SlotTaken)
        return error;
    const auto found = takenFrom(database, visit);
    return found ? found->value_or(error) : found.error();
}

} // namespace priyom::bookings

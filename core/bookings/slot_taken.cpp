// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/slot_taken.h"

#include "core/bookings/visit_store.h"
#include "core/staff/person_store.h"

#include <algorithm>

namespace priyom::bookings {

Error whoHasIt(storage::Database& database, const Visit& visit, const Error& error)
{
    if (error.code != ErrorCode::SlotTaken)
        return error;
    const auto person = staff::personById(database, visit.specialist);
    const auto blocking = overlapping(database, visit.specialist, {visit.startAt, visit.endAt});
    if (!person || !blocking)
        return person ? blocking.error() : person.error();
    const auto other = std::find_if(blocking->begin(), blocking->end(), [&](const Visit& candidate) { return candidate.id != visit.id; });
    if (other == blocking->end())
        return error;
    return {ErrorCode::SlotTaken, person->name, QStringLiteral("%1 %2").arg(other->startAt.ms).arg(other->endAt.ms)};
}

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/waiting.h"

#include <tuple>

namespace priyom::bookings {

bool suits(const Waiting& waiting, PersonId specialist, Instant start, const Zone& zone)
{
    const LocalTime at = zone.local(start);
    const bool isTheirs = !waiting.specialist.isValid() || waiting.specialist == specialist;
    const bool isOther = !waiting.before || start < *waiting.before || (waiting.within && start != *waiting.before);
    const bool isWished = !waiting.within || waiting.within->holds(at);
    return isTheirs && isOther && isWished && at.date <= waiting.until;
}

bool comesBefore(const Waiting& one, const Waiting& other)
{
    const auto rank = [](const Waiting& waiting) {
        return std::tuple(!waiting.within.has_value(), !waiting.specialist.isValid(), waiting.madeAt, waiting.id);
    };
    return rank(one) < rank(other);
}

} // namespace priyom::bookings

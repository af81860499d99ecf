// SPDX-License-Identifier: GPL-3.0-or-later
// A call that somebody is making: who, about which request or, without one, with which client, since when. Its length is known only while it can be believed: a call left
// open over a crash or a night has ended nobody knows when.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <optional>

namespace priyom::touches {

inline constexpr Milliseconds kLongestCall = std::chrono::hours(4);

struct OpenCall
{
    PersonId person;
    LeadId lead;
    Instant startedAt;
    ClientId client = {}; // where there is no lead

    friend bool operator==(const OpenCall&, const OpenCall&) = default;
};

[[nodiscard]] inline std::optional<qint64> talkSeconds(const OpenCall& call, Instant now)
{
    const Milliseconds span = now - call.startedAt;
    if (span < Milliseconds(0) || span > kLongestCall)
        return std::nullopt;
    return span.count() / 1000;
}

} // namespace priyom::touches

// SPDX-License-Identifier: GPL-3.0-or-later
// An instant is UTC milliseconds; a period is half-open [from, to). Local days exist only through a Zone (zone.h).
#pragma once

#include <QtGlobal>

#include <chrono>
#include <compare>
#include <optional>

namespace priyom {

using Milliseconds = std::chrono::milliseconds;

struct Instant
{
    qint64 ms = 0;

    constexpr Instant() = default;
    constexpr explicit Instant(qint64 milliseconds) : ms(milliseconds) {}
    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
    friend constexpr Milliseconds operator-(Instant later, Instant earlier) { return Milliseconds(later.ms - earlier.ms); }
    friend constexpr Instant operator+(Instant at, Milliseconds span) { return Instant(at.ms + span.count()); }
    friend constexpr Instant operator-(Instant at, Milliseconds span) { return Instant(at.ms - span.count()); }
};

struct Period
{
    Instant from;
    Instant to;

    [[nodiscard]] constexpr bool contains(Instant at) const { return from <= at && at < to; }
    [[nodiscard]] constexpr bool overlaps(const Period& other) const { return from < other.to && other.from < to; }
    friend constexpr auto operator<=>(const Period&, const Period&) = default;
};

} // namespace priyom

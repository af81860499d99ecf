// SPDX-License-Identifier: GPL-3.0-or-later
// What free time would bring: an hour of a specialist is worth the prices of the services they performed in the last 90
// days (of visits that came, up to this day's midnight) over the minutes these took; of who performed none, what the
// shop's are. A service without a price says nothing of it. Pure.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <map>
#include <optional>
#include <vector>

namespace priyom::bookings {

inline constexpr int kPricedDays = 90;

// Together, of one specialist.
struct Performed
{
    PersonId specialist;
    Money price;
    Milliseconds time{0};
};

class HourPrices final
{
public:
    HourPrices() = default;
    explicit HourPrices(const std::vector<Performed>& performed);

    // In whole rubles, half away from zero: it is an estimate. None where nothing at all was performed for a price.
    [[nodiscard]] std::optional<Money> worthOf(PersonId specialist, Milliseconds free) const;

private:
    std::map<PersonId, Performed> m_own;
    Performed m_shop;
};

} // namespace priyom::bookings

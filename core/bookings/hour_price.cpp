// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/hour_price.h"

#include "core/base/rational.h"

namespace priyom::bookings {

namespace {

void add(Performed& sum, const Performed& each)
{
    sum.price += each.price;
    sum.time += each.time;
}

} // namespace

HourPrices::HourPrices(const std::vector<Performed>& performed)
{
    for (const Performed& each : performed) {
        add(m_own[each.specialist], each);
        add(m_shop, each);
    }
}

std::optional<Money> HourPrices::worthOf(PersonId specialist, Milliseconds free) const
{
    const auto own = m_own.find(specialist);
    const Performed& known = own != m_own.end() && own->second.time.count() > 0 ? own->second : m_shop;
    if (known.time.count() <= 0)
        return std::nullopt;
    const auto worth = (Rational::major(known.price) * qint64(free.count()) / qint64(known.time.count())).roundedHalfAway(1).toMoney();
    return worth ? std::optional(*worth) : std::nullopt;
}

} // namespace priyom::bookings

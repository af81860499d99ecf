// SPDX-License-Identifier: GPL-3.0-or-later
// Money is a whole number of minor units (kopecks) of the database's one currency. It has no way in from double.
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <compare>

namespace priyom {

struct Money
{
    qint64 minor = 0;

    constexpr Money() = default;
    template <class T> explicit Money(T) = delete; // no silent rubles, no double
    [[nodiscard]] static constexpr Money ofMinor(qint64 minorUnits)
    {
        Money money;
        money.minor = minorUnits;
        return money;
    }

    friend constexpr auto operator<=>(const Money&, const Money&) = default;
    friend constexpr Money operator+(Money a, Money b) { return ofMinor(a.minor + b.minor); }
    friend constexpr Money operator-(Money a, Money b) { return ofMinor(a.minor - b.minor); }
    friend constexpr Money operator-(Money a) { return ofMinor(-a.minor); }
    constexpr Money& operator+=(Money other) { minor += other.minor; return *this; }
    constexpr Money& operator-=(Money other) { minor -= other.minor; return *this; }
};

// "1234.5", "-20", at most two decimals; BadInput otherwise and beyond ±10^15 minor units.
[[nodiscard]] Result<Money> parseMoney(QStringView text);

// "1234.50": the machine's spelling; the screen's is ui/words.
[[nodiscard]] QString toText(Money money);

} // namespace priyom

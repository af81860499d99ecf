// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar month, which plans, schemes and pay go by; kept and typed as "2026-10", which also sorts as months do.
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <compare>

namespace priyom {

struct Month
{
    int year = 0;
    int number = 0; // 1-12

    friend constexpr auto operator<=>(const Month&, const Month&) = default;

    [[nodiscard]] static Month of(QDate day) { return {day.year(), day.month()}; }
    [[nodiscard]] QDate firstDay() const { return QDate(year, number, 1); }
    [[nodiscard]] QDate end() const { return firstDay().addMonths(1); } // the first day after it
    [[nodiscard]] QString toText() const;
};

// "2026-10" of a year from 1990 to 2099; BadInput, subject "month", otherwise.
[[nodiscard]] Result<Month> parseMonth(QStringView text);

} // namespace priyom

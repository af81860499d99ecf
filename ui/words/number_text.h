// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them: «119 800 ₽», «22,8 %», «−2,8 п. п.». One definition for every page, list and print; the
// separators follow the language, figures round half away from zero (domain.md 4: 107,25 is shown as 107,3).
#pragma once

#include "core/base/money.h"
#include "core/base/rational.h"

#include <QString>

namespace priyom::words {

inline constexpr QChar kNoBreakSpace(0x00A0);
inline constexpr QChar kMinus(0x2212);
inline constexpr QChar kEnDash(0x2013);

enum class Sign { OnlyMinus, Always }; // Always: «+6 %», for what changed

// «9–13» does not part at the end of a line.
[[nodiscard]] QString wholeRanges(const QString& text);

[[nodiscard]] QString countText(qint64 count, Sign sign = Sign::OnlyMinus);
// Up to so many decimals; zeros at the end are left off.
[[nodiscard]] QString numberText(double value, int decimals, Sign sign = Sign::OnlyMinus);
[[nodiscard]] QString numberText(const Rational& value, int decimals, Sign sign = Sign::OnlyMinus);
// Kopecks only when they are not zero.
[[nodiscard]] QString moneyText(Money money, Sign sign = Sign::OnlyMinus);
// Without the ruble sign, for columns whose header has it.
[[nodiscard]] QString amountText(Money money, Sign sign = Sign::OnlyMinus);
// 0.228 → «22,8 %»
[[nodiscard]] QString shareText(double share, Sign sign = Sign::OnlyMinus);
[[nodiscard]] QString shareText(const Rational& share, int decimals = 1);
// A difference of two shares: −0.028 → «−2,8 п. п.»
[[nodiscard]] QString pointsText(double difference);
// Whole percents: «5–21 %»
[[nodiscard]] QString shareRangeText(double low, double high);

} // namespace priyom::words

// SPDX-License-Identifier: GPL-3.0-or-later
// An exact fraction: pay is computed in these and rounded once, at the end of a line. GMP's C interface stands behind
// it, because gmpxx.h costs every file that includes it half a second and brings expression templates nobody asks for.
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QStringView>

#include <compare>
#include <concepts>
#include <gmp.h>

namespace priyom {

class Rational
{
public:
    Rational() { mpq_init(m_value); }
    // Implicit, so that a literal reads as the number it is: fund * 2, a < 1. There is no way in from double.
    template <std::signed_integral Whole> Rational(Whole whole) : Rational() { setWhole(whole); }
    Rational(const Rational& other);
    Rational(Rational&& other) noexcept;
    Rational& operator=(const Rational& other);
    Rational& operator=(Rational&& other) noexcept;
    ~Rational() { mpq_clear(m_value); }

    // "-12.50": an optional minus, digits, a point only between digits; BadInput otherwise. Digits of any script count,
    // as the reference for pay takes them; no exponent, so that a short text is never a long number.
    [[nodiscard]] static Result<Rational> parse(QStringView text);
    [[nodiscard]] static Rational major(Money money);

    Rational& operator+=(const Rational& other);
    Rational& operator-=(const Rational& other);
    Rational& operator*=(const Rational& other);
    Rational& operator/=(const Rational& other); // the divisor is not 0: whoever divides has asked
    friend Rational operator+(Rational a, const Rational& b) { return a += b; }
    friend Rational operator-(Rational a, const Rational& b) { return a -= b; }
    friend Rational operator*(Rational a, const Rational& b) { return a *= b; }
    friend Rational operator/(Rational a, const Rational& b) { return a /= b; }
    friend bool operator==(const Rational& a, const Rational& b) { return mpq_equal(a.m_value, b.m_value) != 0; }
    friend std::strong_ordering operator<=>(const Rational& a, const Rational& b)
    {
        return mpq_cmp(a.m_value, b.m_value) <=> 0;
    }

    [[nodiscard]] bool isZero() const { return sign() == 0; }
    [[nodiscard]] bool isNegative() const { return sign() < 0; }
    [[nodiscard]] bool isWhole() const;

    // The nearest multiple of step (which is positive), a half going away from zero.
    [[nodiscard]] Rational roundedHalfAway(const Rational& step) const;
    [[nodiscard]] static Rational tenthPower(int decimals); // 10^-decimals

    // "1.320": rounded half away to so many decimals.
    [[nodiscard]] QString toText(int decimals) const;
    // "1.32": all its decimals where they end, so that parse() gives the same number back; otherwise the first twelve.
    [[nodiscard]] QString toDecimalText() const;

    // Rounded to a kopeck; BadInput beyond the ±10^15 minor units that Money holds everywhere else.
    [[nodiscard]] Result<Money> toMoney() const;

private:
    void setWhole(qint64 whole);
    [[nodiscard]] int sign() const { return mpq_sgn(m_value); }
    mpq_t m_value;
};

} // namespace priyom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>

namespace priyom {

namespace {

// Python, in which the reference is written, takes no longer number; it also bounds the work that a bad file makes.
constexpr qsizetype kMostDigits = 4300;
constexpr qint64 kLargestMinor = 1'000'000'000'000'000;

} // namespace

void Rational::setWhole(qint64 whole)
{
    const quint64 size = whole < 0 ? 0 - static_cast<quint64>(whole) : static_cast<quint64>(whole);
    mpz_import(mpq_numref(m_value), 1, -1, sizeof size, 0, 0, &size); // unsigned long has 32 bits on Windows
    if (whole < 0)
        mpq_neg(m_value, m_value);
}

Rational::Rational(const Rational& other)
{
    mpq_init(m_value);
    mpq_set(m_value, other.m_value);
}

Rational::Rational(Rational&& other) noexcept
{
    mpq_init(m_value);
    mpq_swap(m_value, other.m_value);
}

Rational& Rational::operator=(const Rational& other)
{
    mpq_set(m_value, other.m_value);
    return *this;
}

Rational& Rational::operator=(Rational&& other) noexcept
{
    mpq_swap(m_value, other.m_value);
    return *this;
}

Result<Rational> Rational::parse(QStringView text)
{
    const auto refused = [&] { return fail(ErrorCode::BadInput, QStringLiteral("number"), text.left(40).toString()); };
    QByteArray digits;
    qsizetype decimals = -1; // counted from the point on
    const QList<uint> points = text.toUcs4();
    for (qsizetype at = 0; at < points.size(); ++at) {
        const char32_t c = points[at];
        if (c == U'-' && at == 0) {
            digits += '-';
        } else if (c == U'.' && decimals < 0 && at > 0 && QChar::isDigit(points[at - 1])) {
            decimals = 0;
        } else if (QChar::isDigit(c)) {
            digits += char('0' + QChar::digitValue(c));
            decimals += decimals >= 0 ? 1 : 0;
        } else {
            return refused();
        }
    }
    if (points.isEmpty() || !QChar::isDigit(points.last()) || digits.size() > kMostDigits)
        return refused();

    Rational value;
    mpz_set_str(mpq_numref(value.m_value), digits.constData(), 10);
    if (decimals > 0) {
        mpz_ui_pow_ui(mpq_denref(value.m_value), 10, static_cast<unsigned long>(decimals));
        mpq_canonicalize(value.m_value);
    }
    return value;
}

Rational Rational::major(Money money)
{
    return Rational(money.minor) / 100;
}

Rational& Rational::operator+=(const Rational& other)
{
    mpq_add(m_value, m_value, other.m_value);
    return *this;
}

Rational& Rational::operator-=(const Rational& other)
{
    mpq_sub(m_value, m_value, other.m_value);
    return *this;
}

Rational& Rational::operator*=(const Rational& other)
{
    mpq_mul(m_value, m_value, other.m_value);
    return *this;
}

Rational& Rational::operator/=(const Rational& other)
{
    Q_ASSERT(!other.isZero());
    mpq_div(m_value, m_value, other.m_value);
    return *this;
}

bool Rational::isWhole() const
{
    return mpz_cmp_ui(mpq_denref(m_value), 1) == 0;
}

Rational Rational::roundedHalfAway(const Rational& step) const
{
    Rational count = *this / step;
    const bool negative = count.isNegative();
    mpq_abs(count.m_value, count.m_value);
    count += Rational(1) / 2;
    mpz_fdiv_q(mpq_numref(count.m_value), mpq_numref(count.m_value), mpq_denref(count.m_value));
    mpz_set_ui(mpq_denref(count.m_value), 1);
    if (negative)
        mpq_neg(count.m_value, count.m_value);
    return count * step;
}

Rational Rational::tenthPower(int decimals)
{
    Q_ASSERT(decimals >= 0);
    Rational power(1);
    mpz_ui_pow_ui(mpq_denref(power.m_value), 10, static_cast<unsigned long>(decimals));
    return power;
}

QString Rational::toText(int decimals) const
{
    const Rational step = tenthPower(decimals);
    const Rational count = roundedHalfAway(step) / step;
    QByteArray digits(qsizetype(mpz_sizeinbase(mpq_numref(count.m_value), 10)) + 2, '\0'); // a sign and the final zero
    mpz_get_str(digits.data(), 10, mpq_numref(count.m_value));
    QString text = QString::fromLatin1(digits.constData());
    const qsizetype signLength = text.startsWith(u'-') ? 1 : 0;
    while (text.size() - signLength <= decimals)
        text.insert(signLength, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return text;
}

QString Rational::toDecimalText() const
{
    constexpr int kEndlessDecimals = 12;
    mpz_t rest, prime;
    mpz_init(rest);
    mpz_init_set_ui(prime, 2);
    const auto twos = mpz_remove(rest, mpq_denref(m_value), prime);
    mpz_set_ui(prime, 5);
    const auto fives = mpz_remove(rest, rest, prime);
    const bool ends = mpz_cmp_ui(rest, 1) == 0;
    mpz_clears(rest, prime, nullptr);
    if (ends)
        return toText(int(std::max(twos, fives)));
    QString text = toText(kEndlessDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<Money> Rational::toMoney() const
{
    const Rational minor = (*this * 100).roundedHalfAway(1);
    if (minor > Rational(kLargestMinor) || minor < Rational(-kLargestMinor))
        return fail(ErrorCode::BadInput, QStringLiteral("amount"), toText(2));
    quint64 size = 0;
    mpz_export(&size, nullptr, -1, sizeof size, 0, 0, mpq_numref(minor.m_value));
    return Money::ofMinor(minor.isNegative() ? -static_cast<qint64>(size) : static_cast<qint64>(size));
}

} // namespace priyom

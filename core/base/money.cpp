// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace priyom {

namespace {

constexpr qint64 kLargest = 1'000'000'000'000'000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<Money> parseMoney(QStringView text)
{
    const auto refused = [&] { return fail(ErrorCode::BadInput, QStringLiteral("amount"), text.toString()); };
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    qint64 minor = 0;
    qsizetype at = 0;
    for (; at < rest.size() && isDigit(rest[at]); ++at) {
        minor = minor * 10 + (rest[at].unicode() - u'0');
        if (minor > kLargest)
            return refused();
    }
    if (at == 0)
        return refused();
    minor *= 100;
    if (at < rest.size()) {
        const QStringView decimals = rest.mid(at + 1);
        if (rest[at] != u'.' || decimals.isEmpty() || decimals.size() > 2)
            return refused();
        qint64 weight = 10;
        for (const QChar c : decimals) {
            if (!isDigit(c))
                return refused();
            minor += weight * (c.unicode() - u'0');
            weight /= 10;
        }
    }
    if (minor > kLargest)
        return refused();
    return Money::ofMinor(negative ? -minor : minor);
}

QString toText(Money money)
{
    const quint64 size = money.minor < 0 ? 0 - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor);
    return QStringLiteral("%1%2.%3")
        .arg(money.minor < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

} // namespace priyom

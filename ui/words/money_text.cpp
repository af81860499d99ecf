// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/money_text.h"

#include <QLocale>

namespace priyom::words {

namespace {

constexpr QChar kNoBreak(0xa0);
constexpr QChar kMinus(0x2212);
constexpr QChar kRuble(0x20bd);

} // namespace

QString countText(qint64 count)
{
    QString digits = QString::number(count < 0 ? -count : count);
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, kNoBreak);
    return count < 0 ? kMinus % digits : digits;
}

QString moneyText(Money money)
{
    const qint64 minor = money.minor < 0 ? -money.minor : money.minor;
    QString text = countText(minor / 100);
    if (minor % 100 != 0)
        text += QLocale().decimalPoint() % QStringLiteral("%1").arg(minor % 100, 2, 10, QLatin1Char('0'));
    text = text % kNoBreak % kRuble;
    return money.minor < 0 ? kMinus % text : text;
}

std::optional<Money> moneyFromText(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != kRuble)
            plain += c == QLatin1Char(',') ? QLatin1Char('.') : c;
    }
    const Result<Money> money = parseMoney(plain);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace priyom::words

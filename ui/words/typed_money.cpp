// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/typed_money.h"

namespace priyom::words {

std::optional<Money> moneyFromText(const QString& text)
{
    constexpr QChar ruble(0x20bd);
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != ruble)
            plain += c == QLatin1Char(',') ? QLatin1Char('.') : c;
    }
    const Result<Money> money = parseMoney(plain);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace priyom::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/typed_money.h"

#include "ui/words/currency.h"

namespace priyom::words {

std::optional<Money> moneyFromText(const QString& text)
{
    QString bare = text;
    bare.remove(currencySign());
    QString plain;
    for (const QChar c : std::as_const(bare)) {
        if (!c.isSpace())
            plain += c == QLatin1Char(',') ? QLatin1Char('.') : c;
    }
    const Result<Money> money = parseMoney(plain);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace priyom::words

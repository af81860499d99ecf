// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/typed_money.h"

#include "ui/words/currency.h"

#include <QLocale>
#include <QRegularExpression>

namespace priyom::words {

std::optional<Money> moneyFromText(const QString& text)
{
    QString bare = text;
    bare.remove(currencySign());
    // «7,500» is seven thousand where thousands are parted by commas, as the program itself writes them in English.
    static const QRegularExpression thousands(QStringLiteral(",(?=\\d{3}(?:\\D|$))"));
    if (QLocale().groupSeparator() == QLatin1String(","))
        bare.remove(thousands);
    QString plain;
    for (const QChar c : std::as_const(bare)) {
        if (!c.isSpace())
            plain += c == QLatin1Char(',') ? QLatin1Char('.') : c;
    }
    const Result<Money> money = parseMoney(plain);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace priyom::words

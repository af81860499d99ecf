// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/number_text.h"

#include "core/metrics/statistics.h"
#include "ui/words/currency.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringBuilder>

namespace priyom::words {

namespace {

class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(NumberWords)

public:
    static QString percent(const QString& number) { return tr("%1\u00A0%").arg(number); }
    static QString points(const QString& number) { return tr("%1\u00A0п.\u00A0п.").arg(number); }
};

bool inEnglish()
{
    return QLocale().language() == QLocale::English;
}

QString grouped(const QString& digits)
{
    const QChar separator = inEnglish() ? QLatin1Char(',') : kNoBreakSpace;
    QString text;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0)
            text += separator;
        text += digits.at(at);
    }
    return text;
}

// From the machine's spelling "-1234.50" to the people's; zeros at the end of the decimals go unless they are kept.
QString spelled(const QString& machine, Sign sign, bool keepZeros = false)
{
    const bool negative = machine.startsWith(QLatin1Char('-'));
    const QStringList parts = machine.mid(negative ? 1 : 0).split(QLatin1Char('.'));
    QString decimals = parts.value(1);
    while (!keepZeros && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    QString text = grouped(parts.constFirst());
    if (!decimals.isEmpty())
        text += (inEnglish() ? QLatin1Char('.') : QLatin1Char(',')) + decimals;
    const bool zero = text == QLatin1String("0");
    if (negative && !zero)
        return kMinus + text;
    return sign == Sign::Always && !zero ? QLatin1Char('+') + text : text;
}

} // namespace

QString wholeRanges(const QString& text)
{
    static const QRegularExpression range(QStringLiteral("(?<=\\d)\u2013(?=\\d)"));
    static const QString held = QChar(0x2060) % QString(kEnDash) % QChar(0x2060);
    return QString(text).replace(range, held);
}

QString countText(qint64 count, Sign sign)
{
    return spelled(QString::number(count), sign);
}

QString numberText(double value, int decimals, Sign sign)
{
    return spelled(QString::number(metrics::roundHalfAway(value, decimals), 'f', decimals), sign);
}

QString numberText(const Rational& value, int decimals, Sign sign)
{
    return spelled(value.toText(decimals), sign);
}

QString amountText(Money money, Sign sign)
{
    return spelled(toText(money), sign, money.minor % 100 != 0);
}

QString moneyText(Money money, Sign sign)
{
    return amountText(money, sign) % kNoBreakSpace % currencySign();
}

QString shareText(double share, Sign sign)
{
    return NumberWords::percent(numberText(share * 100, 1, sign));
}

QString shareText(const Rational& share, int decimals)
{
    return NumberWords::percent(numberText(share * 100, decimals));
}

QString pointsText(double difference)
{
    return NumberWords::points(numberText(difference * 100, 1, Sign::Always));
}

QString shareRangeText(double low, double high)
{
    return NumberWords::percent(numberText(low * 100, 0) + kEnDash + numberText(high * 100, 0));
}

} // namespace priyom::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/currency.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <iterator>

namespace priyom::words {

namespace {

constexpr char kContext[] = "Currency";
constexpr char kRuble[] = "\u20BD";

struct Sign
{
    QLatin1String code;
    const char* sign;
};

constexpr Sign kSigns[] = {
    {QLatin1String("RUB"), kRuble},     {QLatin1String("USD"), "$"},        {QLatin1String("EUR"), "\u20AC"},
    {QLatin1String("GBP"), "\u00A3"},   {QLatin1String("KZT"), "\u20B8"},   {QLatin1String("UAH"), "\u20B4"},
    {QLatin1String("GEL"), "\u20BE"},   {QLatin1String("AMD"), "\u058F"},   {QLatin1String("AZN"), "\u20BC"},
    {QLatin1String("TRY"), "\u20BA"},   {QLatin1String("ILS"), "\u20AA"},   {QLatin1String("BYN"), "Br"},
};

class CurrencyWord final : public QTranslator
{
public:
    CurrencyWord(QString sign, QObject* parent) : QTranslator(parent), m_sign(std::move(sign)) {}
    [[nodiscard]] bool isEmpty() const override { return false; } // an empty one is not installed
    [[nodiscard]] QString translate(const char* context, const char*, const char*, int) const override
    {
        return qstrcmp(context, kContext) == 0 ? m_sign : QString();
    }

private:
    QString m_sign;
};

} // namespace

QString currencySign(const QString& code)
{
    const auto* found = std::find_if(std::begin(kSigns), std::end(kSigns), [&code](const Sign& sign) { return sign.code == code; });
    return found == std::end(kSigns) ? code : QString::fromUtf8(found->sign);
}

void installCurrency(QCoreApplication& application, const QString& code)
{
    const QString name = QStringLiteral("priyom-currency");
    qDeleteAll(application.findChildren<QTranslator*>(name));
    auto* word = new CurrencyWord(currencySign(code), &application);
    word->setObjectName(name);
    QCoreApplication::installTranslator(word);
}

QString currencySign()
{
    return QCoreApplication::translate(kContext, kRuble);
}

} // namespace priyom::words

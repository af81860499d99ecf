// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_words.h"

#include "ui/words/date_text.h"
#include "ui/words/typed_money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace priyom::desk {

using payments::Method;

namespace {

constexpr std::array kByDigit{Method::Card, Method::Cash, Method::Transfer, Method::Other};

class PaymentWords
{
    Q_DECLARE_TR_FUNCTIONS(PaymentWords)

public:
    static QString method(Method method)
    {
        switch (method) {
        case Method::Card: return tr("Карта");
        case Method::Cash: return tr("Наличные");
        case Method::Transfer: return tr("Перевод");
        case Method::Other: break;
        }
        return tr("Другое");
    }

    static QString line(const payments::Payment& payment, const Zone& zone)
    {
        const QString line = tr("%1, %2", "a moment, a way of paying").arg(words::momentText(zone.local(payment.paidAt)), method(payment.method).toLower());
        if (payment.amount.minor >= 0)
            return line;
        const QString refund = tr("возврат %1", "a moment and a way").arg(line);
        return payment.note.isEmpty() ? refund : refund + QStringLiteral(": ") + payment.note;
    }
};

theme::Icon iconOf(Method method)
{
    switch (method) {
    case Method::Card: return theme::Icon::Wallet;
    case Method::Cash: return theme::Icon::Money;
    case Method::Transfer: return theme::Icon::Send;
    case Method::Other: break;
    }
    return theme::Icon::Ellipsis;
}

} // namespace

QString methodWord(Method method)
{
    return PaymentWords::method(method);
}

QList<kit::Option> methodOptions()
{
    QList<kit::Option> options;
    for (const Method method : kByDigit)
        options += kit::Option{methodWord(method), {}, {}, {}, iconOf(method)};
    return options;
}

Method methodAt(int place)
{
    return kByDigit.at(static_cast<std::size_t>(place));
}

int placeOf(Method method)
{
    return int(std::ranges::find(kByDigit, method) - kByDigit.begin());
}

QString paymentLine(const payments::Payment& payment, const Zone& zone)
{
    return PaymentWords::line(payment, zone);
}

std::optional<Money> discountFromText(const QString& text, Money price)
{
    QString typed = text.simplified();
    if (typed.isEmpty())
        return Money();
    if (!typed.endsWith(u'%'))
        return words::moneyFromText(typed);
    typed.chop(1);
    const auto percent = Rational::parse(typed.trimmed().replace(u',', u'.'));
    const Result<Money> discount = percent ? payments::discountOf(price, *percent) : tl::make_unexpected(percent.error());
    return discount ? std::optional(*discount) : std::nullopt;
}

} // namespace priyom::desk

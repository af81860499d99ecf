// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/bill.h"

#include <algorithm>

namespace priyom::payments {

Money paidOf(const std::vector<Payment>& payments)
{
    Money paid;
    for (const Payment& payment : payments)
        paid += payment.amount;
    return paid;
}

Money discountOf(const std::vector<Payment>& payments)
{
    Money discount;
    for (const Payment& payment : payments)
        discount += payment.discount;
    return discount;
}

Money dueOf(Money price, const std::vector<Payment>& payments)
{
    return price - paidOf(payments) - discountOf(payments);
}

Money toGiveBack(const Bill& bill)
{
    return std::clamp(-dueOf(bill), Money(), std::max(Money(), paidOf(bill.payments)));
}

Result<Money> discountOf(Money price, const Rational& percent)
{
    if (percent.isNegative() || percent > Rational(100))
        return fail(ErrorCode::BadInput, QStringLiteral("discount"), QStringLiteral("percent"));
    return (Rational::major(price) * percent / Rational(100)).toMoney();
}

Result<> checkSums(const Bill& bill, Money amount, Money discount, const std::vector<PaymentPart>& rest)
{
    const auto bad = [](const char* what, const char* why) { return fail(ErrorCode::BadInput, QLatin1String(what), QLatin1String(why)); };
    if (amount.minor == 0)
        return bad("amount", "zero");
    if (!rest.empty() && (amount.minor < 0 || std::ranges::any_of(rest, [](const PaymentPart& part) { return part.amount.minor <= 0; })))
        return bad("amount", "part");
    if (amount.minor < 0 && paidOf(bill.payments) + amount < Money())
        return bad("amount", "more_than_paid");
    if (discount.minor < 0)
        return bad("discount", "negative");
    if (discount.minor > 0 && amount.minor < 0)
        return bad("discount", "refund");
    if (discount.minor > 0 && discount > dueOf(bill))
        return bad("discount", "above");
    return {};
}

} // namespace priyom::payments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/cash_day.h"

#include <algorithm>

namespace priyom::payments {

Money refundable(const CashLine& line)
{
    const bool isSale = !line.payment.visit.isValid() && line.payment.amount.minor > 0;
    return isSale ? line.payment.amount - line.givenBack : Money();
}

std::vector<CashLine> CashDay::open() const
{
    std::vector<CashLine> open;
    std::ranges::copy_if(lines, std::back_inserter(open), [this](const CashLine& line) { return isOpen(line); });
    return open;
}

std::vector<MethodTotal> totalsOf(const std::vector<CashLine>& lines)
{
    std::vector<MethodTotal> totals;
    for (const Method method : kAllMethods) {
        MethodTotal total;
        total.method = method;
        for (const CashLine& line : lines) {
            if (line.payment.method != method)
                continue;
            ++total.count;
            if (line.payment.amount.minor > 0)
                total.taken += line.payment.amount;
            else
                total.refunded -= line.payment.amount;
        }
        if (total.count > 0)
            totals.push_back(total);
    }
    return totals;
}

MethodTotal sumOf(const std::vector<MethodTotal>& totals)
{
    MethodTotal sum;
    for (const MethodTotal& total : totals) {
        sum.taken += total.taken;
        sum.refunded += total.refunded;
        sum.count += total.count;
    }
    return sum;
}

Money expectedCash(Money opening, const std::vector<CashLine>& lines)
{
    Money expected = opening;
    for (const CashLine& line : lines)
        if (line.payment.method == Method::Cash)
            expected += line.payment.amount;
    return expected;
}

} // namespace priyom::payments

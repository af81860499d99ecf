// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit costs and what of it was paid, and which sums may be added to that. Pure.
#pragma once

#include "core/base/rational.h"
#include "core/payments/payment.h"

#include <vector>

namespace priyom::payments {

struct Bill
{
    QString services;              // by name; empty: the visit has none yet
    Money price;                   // of all of them; of a visit that does not take place none
    std::vector<Payment> payments; // by time, refunds too
    bool isAhead = false;          // whatever is paid now is paid before the visit
    Money leftBefore;              // of the same client for visits that did not take place: paid, and not given back
    Method usual = Method::Card;   // in which whoever asks took the last payment
};

// Less the refunds.
[[nodiscard]] Money paidOf(const std::vector<Payment>& payments);
[[nodiscard]] Money discountOf(const std::vector<Payment>& payments);
// Less than nothing where more was paid than the visit costs.
[[nodiscard]] Money dueOf(Money price, const std::vector<Payment>& payments);
[[nodiscard]] inline Money dueOf(const Bill& bill)
{
    return dueOf(bill.price, bill.payments);
}

// What was paid and is not owed: of a visit that does not take place all of it, of one that has lost a service what is over.
[[nodiscard]] Money toGiveBack(const Bill& bill);

// So many percent of the price, to a kopeck, half away from zero; BadInput "discount" for less than none or more than all.
[[nodiscard]] Result<Money> discountOf(Money price, const Rational& percent);

// BadInput: "amount", "zero"; "more_than_paid" for a refund of more than was paid of the visit; "part" where one of several parts
// is none; "discount", "negative"; "above" for one of more than is due; "refund" for one on money that goes back.
[[nodiscard]] Result<> checkSums(const Bill& bill, Money amount, Money discount, const std::vector<PaymentPart>& rest);

} // namespace priyom::payments

// SPDX-License-Identifier: GPL-3.0-or-later
// The cash list of a day: what came in and went out, in which ways, and the shifts of the desk that were closed in it. A
// payment belongs to the closing after its entry; those after the last one are open. Pure.
#pragma once

#include "core/payments/payment.h"

#include <QDate>

#include <vector>

namespace priyom::payments {

using CashShiftId = Id<struct CashShiftTag>;

struct CashShift
{
    CashShiftId id;
    QDate day;
    PersonId closedBy;
    Instant closedAt;
    PaymentId lastPayment; // the one entered last when it was closed; none: the shop had none
    Money opening;         // in the drawer before
    Money expected;        // as whoever counted was shown it
    Money counted;
    QString note; // required where counted is not what was expected

    [[nodiscard]] Money difference() const { return counted - expected; }
};

struct CashLine
{
    Payment payment;
    QString clientName; // who is called by name, handle or phone (clients/called.h)
    QString clientHandle;
    QString clientPhone;
    QString services; // of the visit
    bool isAhead = false; // the visit is still to come
    QString sold = {};    // of a refund of goods what was sold
    Money givenBack;      // of a sale of goods what went back for it, on whatever day; not less than nothing
    QString takenBy;
};

// What of a sale of goods can still go back; of anything else nothing.
[[nodiscard]] Money refundable(const CashLine& line);

struct MethodTotal
{
    Method method = Method::Other;
    Money taken;
    Money refunded; // not less than nothing
    int count = 0;

    [[nodiscard]] Money net() const { return taken - refunded; }
};

struct CashDay
{
    QDate date;
    std::vector<CashLine> lines;   // by time
    std::vector<CashShift> closed; // by the order they were closed in
    std::vector<QString> closedBy; // who closed each, by name
    Money opening;                 // what the closing before left in the drawer
    CashShiftId before = {};       // that closing, of whatever day; none: the drawer was never counted

    [[nodiscard]] bool isOpen(const CashLine& line) const { return closed.empty() || line.payment.id > closed.back().lastPayment; }
    [[nodiscard]] std::vector<CashLine> open() const;
};

// The methods that there are any payments in.
[[nodiscard]] std::vector<MethodTotal> totalsOf(const std::vector<CashLine>& lines);
[[nodiscard]] MethodTotal sumOf(const std::vector<MethodTotal>& totals);
// What is to be in the drawer: what was there, and the cash of these less what was given back of it.
[[nodiscard]] Money expectedCash(Money opening, const std::vector<CashLine>& lines);

} // namespace priyom::payments

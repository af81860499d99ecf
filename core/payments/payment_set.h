// SPDX-License-Identifier: GPL-3.0-or-later
// Payments that were taken together, each in another way, name each other in their events: they are taken back together.
#pragma once

#include "core/payments/payment.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace priyom::payments {

inline constexpr QLatin1String kSet("set");

[[nodiscard]] inline QJsonArray numbersOf(const std::vector<Payment>& set)
{
    QJsonArray numbers;
    for (const Payment& payment : set)
        numbers += payment.id.value;
    return numbers;
}

// Of an event about one of them; that one alone where it was taken alone.
[[nodiscard]] inline std::vector<PaymentId> setIn(const QJsonObject& detail, PaymentId one)
{
    std::vector<PaymentId> set;
    for (const QJsonValue& number : detail.value(kSet).toArray())
        set.push_back(PaymentId(number.toInteger()));
    if (set.empty())
        set.push_back(one);
    return set;
}

} // namespace priyom::payments

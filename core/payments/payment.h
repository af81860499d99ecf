// SPDX-License-Identifier: GPL-3.0-or-later
// Money received for a visit or, without one, for goods; a refund is negative (domain.md 1).
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace priyom::payments {

enum class Method { Cash, Card, Transfer, Other };
inline constexpr Method kAllMethods[] = {Method::Cash, Method::Card, Method::Transfer, Method::Other};

[[nodiscard]] QLatin1String methodKey(Method method);
[[nodiscard]] std::optional<Method> methodFromKey(const QString& key);

struct Payment
{
    PaymentId id;
    QString origin; // idempotency, as for leads
    VisitId visit;
    LeadId lead;
    ClientId client;
    PersonId takenBy;
    Money amount;
    Money discount; // how much below the price was charged
    Money cost;     // of the services and goods paid, on that day
    Instant paidAt;
    Method method = Method::Other;
    QString note = {}; // without a visit what was sold, of a refund why
    PaymentId refundOf = {}; // the sale of goods for which money goes back
};

// A part of a sum that comes in more than one way.
struct PaymentPart
{
    Money amount;
    Method method = Method::Other;
};

} // namespace priyom::payments

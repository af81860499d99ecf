// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment.h"

namespace priyom::payments {

QLatin1String methodKey(Method method)
{
    switch (method) {
    case Method::Cash:
        return QLatin1String("cash");
    case Method::Card:
        return QLatin1String("card");
    case Method::Transfer:
        return QLatin1String("transfer");
    case Method::Other:
        break;
    }
    return QLatin1String("other");
}

std::optional<Method> methodFromKey(const QString& key)
{
    for (const Method method : kAllMethods)
        if (methodKey(method) == key)
            return method;
    return std::nullopt;
}

} // namespace priyom::payments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/repertoire.h"

#include <algorithm>

namespace priyom::catalog {

std::optional<Terms> termsOf(const Service& service, const Repertoire& theirs)
{
    const Terms shops{service.minutes, service.price};
    if (theirs.empty() || !service.id.isValid())
        return shops;
    const auto own =
        std::find_if(theirs.begin(), theirs.end(), [&](const OwnService& each) { return each.service == service.id; });
    if (own == theirs.end())
        return std::nullopt;
    return Terms{own->minutes.value_or(shops.minutes), own->price.value_or(shops.price)};
}

Terms carriedOver(const Terms& agreed, const Terms& usualBefore, const Terms& usualNow)
{
    return {agreed.minutes == usualBefore.minutes ? usualNow.minutes : agreed.minutes,
            agreed.price == usualBefore.price ? usualNow.price : agreed.price};
}

} // namespace priyom::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
// A payment of a visit of several services is split by their prices (domain.md 2, «Whose it is»). What is rounded stays whole:
// the shares sum to what was split.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace priyom::payments {

struct PerformedService
{
    PersonId specialist; // of one without a time of its own the visit's
    ServiceId service;
    qint64 price = 0;
    qint64 cost = 0;
};

// By weight; without any all of it to the first.
[[nodiscard]] std::vector<qint64> sharesOf(qint64 amount, const std::vector<qint64>& weights);

struct Share
{
    qint64 amount = 0;
    qint64 cost = 0;
};

// One for each service: the amount by the prices, the cost by the costs.
[[nodiscard]] std::vector<Share> sharesOf(const Share& whole, const std::vector<PerformedService>& services);

} // namespace priyom::payments

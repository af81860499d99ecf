// SPDX-License-Identifier: GPL-3.0-or-later
// Services in a row for one client: who goes on when one is over. Pure.
#pragma once

#include "core/base/id.h"
#include "core/schedule/slot_finder.h"

#include <vector>

namespace priyom::schedule {

inline constexpr std::chrono::minutes kLongestWait(30); // of the client, between two services

// A service performed by somebody, with what it keeps free around it.
struct RowStep
{
    PersonId person;
    Period period;
    Period kept;
    std::vector<ResourceId> mayUse = {}; // rooms and devices that will do for it

    friend bool operator==(const RowStep&, const RowStep&) = default;
};

using Row = std::vector<RowStep>;

struct RowPerformer
{
    PersonId person;
    int minutes = 0;
    Openings openings;
};

struct RowService
{
    std::chrono::minutes before{0};
    std::chrono::minutes after{0};
    std::vector<ResourceId> mayUse;
    std::vector<RowPerformer> performers; // of two who can go on at the same time the earlier one does
};

// What follows `first`, each service as soon as somebody can, with whom the client is already rather than with another;
// nullopt where no such row keeps the longest wait.
[[nodiscard]] std::optional<Row> rowAfter(const RowStep& first, const std::vector<RowService>& services);

} // namespace priyom::schedule

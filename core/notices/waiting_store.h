// SPDX-License-Identifier: GPL-3.0-or-later
// Which norms run now, read along the indexes of what is open: a million settled leads cost nothing.
#pragma once

#include "core/base/result.h"
#include "core/notices/waiting_case.h"
#include "core/sla/norm_book.h"

#include <functional>

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

struct WaitingScope
{
    Whose whose = {};
    std::optional<Instant> since = {}; // of the new leads only those that came to be so since then
};

// The norms of leads in New one by one, with nothing of what was issued: of this lead alone, or of every one that arrived when
// it is `wanted`.
[[nodiscard]] Result<> eachNewCase(storage::Database& database, const sla::NormBook& book, std::optional<LeadId> one,
                                   const std::function<bool(Instant arrivedAt)>& wanted, const std::function<void(const WaitingCase&)>& visit);
// Visits to be confirmed, calls to be made back, talks to be taken over and answers owed: as many as lie ahead or a week has.
[[nodiscard]] Result<WaitingCases> readOtherCases(storage::Database& database, const sla::NormBook& book, Instant now);
[[nodiscard]] Result<WaitingCases> readWaitingCases(storage::Database& database, const sla::NormBook& book, Instant now, const WaitingScope& scope = {});

} // namespace priyom::notices

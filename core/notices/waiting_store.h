// SPDX-License-Identifier: GPL-3.0-or-later
// Which norms run now, read along the indexes of what is open: a million settled leads cost nothing.
#pragma once

#include "core/base/result.h"
#include "core/notices/waiting_case.h"
#include "core/sla/norm_book.h"

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

struct WaitingScope
{
    PersonId manager = {};            // invalid: everybody's
    std::optional<Instant> since = {}; // of the new leads only those that came to be so since then
};

[[nodiscard]] Result<WaitingCases> readWaitingCases(storage::Database& database, const sla::NormBook& book, Instant now, const WaitingScope& scope = {});

} // namespace priyom::notices

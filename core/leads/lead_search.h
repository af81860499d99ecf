// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by a text that is looked for among leads: clients by name and phone, or what was asked for. Few are
// walked one by one; what many have is soon met along the order's index.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

// At most one of the two; neither: many, or nothing was looked for.
struct Meant
{
    std::optional<std::vector<ClientId>> clients; // no service is called so
    std::optional<std::vector<LeadId>> leads;     // theirs and those of the services

    [[nodiscard]] bool areFew() const { return clients || leads; }
};

[[nodiscard]] Result<Meant> meantBy(storage::Database& database, const QString& text, int fewClients, int fewLeads);

} // namespace priyom::leads

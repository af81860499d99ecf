// SPDX-License-Identifier: GPL-3.0-or-later
// Why leads arrive: the free lists of sources and campaigns.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

// The one of that name; made where there is none. An empty name gives an invalid id.
[[nodiscard]] Result<SourceId> ensureSource(storage::Database& database, const QString& name);
[[nodiscard]] Result<CampaignId> ensureCampaign(storage::Database& database, const QString& name);
// NotFound; Conflict, subject "name", for one that is taken.
[[nodiscard]] Result<> updateSource(storage::Database& database, const Source& source);
[[nodiscard]] Result<> updateCampaign(storage::Database& database, const Campaign& campaign);
[[nodiscard]] Result<std::vector<Source>> allSources(storage::Database& database); // by name
[[nodiscard]] Result<std::vector<Campaign>> allCampaigns(storage::Database& database);

} // namespace priyom::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/origin_store.h"

#include "core/storage/rows.h"

namespace priyom::catalog {

namespace {

// The id of the row with that name, by one look-up or one insert.
Result<qint64> ensureName(storage::Database& database, const char* select, const char* insert, const QString& name)
{
    if (name.isEmpty())
        return 0;
    PRIYOM_TRY(auto known, database.prepare(select));
    PRIYOM_TRY(const bool found, known.bind(name).next());
    if (found)
        return known.integer(0);
    PRIYOM_TRY(auto query, database.prepare(insert));
    return query.bind(name).insert();
}

} // namespace

Result<SourceId> ensureSource(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(const qint64 id, ensureName(database, "SELECT id FROM source WHERE name = :name", "INSERT INTO source (name) VALUES (:name)", name));
    return SourceId(id);
}

Result<CampaignId> ensureCampaign(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(const qint64 id,
               ensureName(database, "SELECT id FROM campaign WHERE name = :name", "INSERT INTO campaign (name) VALUES (:name)", name));
    return CampaignId(id);
}

Result<std::vector<Source>> allSources(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, name FROM source ORDER BY name"));
    return allRows(query, [](const storage::Statement& row) { return Source{row.id<SourceId>(0), row.text(1)}; });
}

Result<std::vector<Campaign>> allCampaigns(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, name FROM campaign ORDER BY name"));
    return allRows(query, [](const storage::Statement& row) { return Campaign{row.id<CampaignId>(0), row.text(1)}; });
}

} // namespace priyom::catalog

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

// What differs between the two lists: the statements.
struct Rename
{
    const char* holder; // of the name, but for this one
    const char* update;
    const char* what;
};

Result<> update(storage::Database& database, const Rename& rename, qint64 id, const QString& name, bool active)
{
    PRIYOM_TRY(auto holder, database.prepare(rename.holder));
    PRIYOM_TRY(const bool taken, holder.bind(name, id).next());
    if (taken)
        return fail(ErrorCode::Conflict, QStringLiteral("name"), name);
    PRIYOM_TRY(auto query, database.prepare(rename.update));
    PRIYOM_TRY(const int changed, query.bind(name, active, id).change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("%1 %2").arg(QLatin1String(rename.what)).arg(id));
    return {};
}

} // namespace

Result<> updateSource(storage::Database& database, const Source& source)
{
    return update(database,
                  {"SELECT id FROM source WHERE name = :name AND id <> :id", "UPDATE source SET name = :name, active = :active WHERE id = :id", "source"},
                  source.id.value, source.name, source.active);
}

Result<> updateCampaign(storage::Database& database, const Campaign& campaign)
{
    return update(database,
                  {"SELECT id FROM campaign WHERE name = :name AND id <> :id",
                   "UPDATE campaign SET name = :name, active = :active WHERE id = :id", "campaign"},
                  campaign.id.value, campaign.name, campaign.active);
}

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
    PRIYOM_TRY(auto query, database.prepare("SELECT id, name, active FROM source ORDER BY name"));
    return allRows(query, [](const storage::Statement& row) { return Source{row.id<SourceId>(0), row.text(1), row.boolean(2)}; });
}

Result<std::vector<Campaign>> allCampaigns(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, name, active FROM campaign ORDER BY name"));
    return allRows(query, [](const storage::Statement& row) { return Campaign{row.id<CampaignId>(0), row.text(1), row.boolean(2)}; });
}

} // namespace priyom::catalog

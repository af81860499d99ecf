// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/lost_reason_store.h"

#include "core/storage/rows.h"

namespace priyom::catalog {

namespace {

LostReason readReason(const storage::Statement& row)
{
    return {row.id<ReasonId>(0), row.text(1), row.boolean(2), int(row.integer(3)), row.boolean(4)};
}

} // namespace

Result<ReasonId> insertReason(storage::Database& database, const QString& key, bool spam)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO lost_reason (key, spam, position) "
                                            "VALUES (:key, :spam, (SELECT COUNT(*) + 1 FROM lost_reason))"));
    PRIYOM_TRY(const qint64 id, query.bind(key, spam).insert());
    return ReasonId(id);
}

Result<std::optional<LostReason>> reasonByKey(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, key, spam, position, active FROM lost_reason WHERE key = :key"));
    return firstRow(query.bind(key), readReason);
}

Result<LostReason> reasonById(storage::Database& database, ReasonId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, key, spam, position, active FROM lost_reason WHERE id = :id"));
    return theRow(query.bind(id), readReason, "reason", id.value);
}

Result<ReasonId> ensureReason(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(const auto known, reasonByKey(database, key));
    return known ? Result<ReasonId>(known->id) : insertReason(database, key, false);
}

Result<> setReasonActive(storage::Database& database, ReasonId id, bool active)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE lost_reason SET active = :active WHERE id = :id"));
    PRIYOM_TRY([[maybe_unused]] const int changed, query.bind(active, id).change());
    return {};
}

Result<> setReasonKey(storage::Database& database, ReasonId id, const QString& key)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE lost_reason SET key = :key WHERE id = :id"));
    PRIYOM_TRY([[maybe_unused]] const int changed, query.bind(key, id).change());
    return {};
}

Result<std::vector<LostReason>> allReasons(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, key, spam, position, active FROM lost_reason ORDER BY position, id"));
    return allRows(query, readReason);
}

} // namespace priyom::catalog

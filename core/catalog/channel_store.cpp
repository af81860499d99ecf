// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/channel_store.h"

#include "core/storage/rows.h"

namespace priyom::catalog {

namespace {

Channel readChannel(const storage::Statement& row)
{
    return {row.id<ChannelId>(0), row.text(1), channelKindFromKey(row.text(2)).value_or(ChannelKind::Desk), int(row.integer(3))};
}

} // namespace

Result<ChannelId> insertChannel(storage::Database& database, const QString& key, ChannelKind kind)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO channel (key, kind, position) "
                                            "VALUES (:key, :kind, (SELECT COUNT(*) + 1 FROM channel))"));
    PRIYOM_TRY(const qint64 id, query.bind(key, channelKindKey(kind)).insert());
    return ChannelId(id);
}

Result<std::optional<Channel>> channelByKey(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, key, kind, position FROM channel WHERE key = :key"));
    return firstRow(query.bind(key), readChannel);
}

Result<Channel> channelById(storage::Database& database, ChannelId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, key, kind, position FROM channel WHERE id = :id"));
    return theRow(query.bind(id), readChannel, "channel", id.value);
}

Result<ChannelId> ensureChannel(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(const auto known, channelByKey(database, key));
    return known ? Result<ChannelId>(known->id) : insertChannel(database, key, ChannelKind::Desk);
}

Result<std::vector<Channel>> allChannels(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, key, kind, position FROM channel ORDER BY position, id"));
    return allRows(query, readChannel);
}

} // namespace priyom::catalog

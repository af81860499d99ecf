// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/channel_store.h"

#include "core/storage/rows.h"

#define CHANNEL_COLUMNS "id, key, kind, position, active"

namespace priyom::catalog {

namespace {

Channel readChannel(const storage::Statement& row)
{
    return {row.id<ChannelId>(0), row.text(1), channelKindFromKey(row.text(2)).value_or(ChannelKind::Desk), int(row.integer(3)),
            row.boolean(4)};
}

} // namespace

Result<ChannelId> insertChannel(storage::Database& database, const QString& key, ChannelKind kind)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO channel (key, kind, position) "
                                            "VALUES (:key, :kind, (SELECT COALESCE(MAX(position), 0) + 1 FROM channel))"));
    PRIYOM_TRY(const qint64 id, query.bind(key, channelKindKey(kind)).insert());
    return ChannelId(id);
}

Result<std::optional<Channel>> channelByKey(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CHANNEL_COLUMNS " FROM channel WHERE key = :key"));
    return firstRow(query.bind(key), readChannel);
}

Result<Channel> channelById(storage::Database& database, ChannelId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CHANNEL_COLUMNS " FROM channel WHERE id = :id"));
    return theRow(query.bind(id), readChannel, "channel", id.value);
}

Result<ChannelId> ensureChannel(storage::Database& database, const QString& key)
{
    PRIYOM_TRY(const auto known, channelByKey(database, key));
    return known ? Result<ChannelId>(known->id) : insertChannel(database, key, ChannelKind::Desk);
}

Result<> updateChannel(storage::Database& database, const Channel& channel)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE channel SET key = :key, position = :position, active = :active WHERE id = :id"));
    PRIYOM_TRY([[maybe_unused]] const int changed, query.bind(channel.key, channel.position, channel.active, channel.id).change());
    return {};
}

Result<std::vector<Channel>> allChannels(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CHANNEL_COLUMNS " FROM channel ORDER BY position, id"));
    return allRows(query, readChannel);
}

} // namespace priyom::catalog

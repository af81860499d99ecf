// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

[[nodiscard]] Result<ChannelId> insertChannel(storage::Database& database, const QString& key, ChannelKind kind);
[[nodiscard]] Result<std::optional<Channel>> channelByKey(storage::Database& database, const QString& key);
[[nodiscard]] Result<Channel> channelById(storage::Database& database, ChannelId id); // NotFound
// The channel of that key; a new one of kind desk where there is none.
[[nodiscard]] Result<ChannelId> ensureChannel(storage::Database& database, const QString& key);
// Key, place and whether it is offered; the kind stays, since the norms of past leads go by it.
[[nodiscard]] Result<> updateChannel(storage::Database& database, const Channel& channel);
[[nodiscard]] Result<std::vector<Channel>> allChannels(storage::Database& database); // in their order

} // namespace priyom::catalog

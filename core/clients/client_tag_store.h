// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of clients: a word or two that the shop made up («постоянный», «аллергия»). The same tag in another case is one.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

// Of the client and of those merged into it, in the order of the alphabet; removing takes them from all of these.
[[nodiscard]] Result<QStringList> tagsOf(storage::Database& database, ClientId client);
// Those in use, which a person who types one is offered.
[[nodiscard]] Result<QStringList> allTags(storage::Database& database, int limit);
// False where the client has it already, or had not.
[[nodiscard]] Result<bool> addTag(storage::Database& database, ClientId client, const QString& tag);
[[nodiscard]] Result<bool> removeTag(storage::Database& database, ClientId client, const QString& tag);

// On which of these the tag stands, and how it is spelled there: an undo of its removal gives it back to them.
struct HeldTag
{
    ClientId client;
    QString tag;
};
[[nodiscard]] Result<std::vector<HeldTag>> holdersOf(storage::Database& database, ClientId client, const QString& tag);
[[nodiscard]] Result<> giveTag(storage::Database& database, const HeldTag& held);

} // namespace priyom::clients

// SPDX-License-Identifier: GPL-3.0-or-later
// What the quick line asks with every key: who may be meant by these digits or letters, and how often they came.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/clients/client.h"

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

class ClientLookup;

struct ClientHit
{
    Client client;
    int cameCount = 0;
    std::optional<Instant> lastCameAt;
};

// How the beginning of a phone may be stored, in Russia: "8912", "7912", "912" and "+7 912" all begin +7912. Empty for what is no
// beginning of a phone.
[[nodiscard]] QStringList phonePrefixes(const QString& typed);

// Who is called just so, then by the beginning of a phone or a handle, then by the words within names and digits
// (search_words.h): beginnings of words before what stands inside one, the latest first. With a lookup at hand no table is looked through.
[[nodiscard]] Result<std::vector<ClientHit>> searchClients(storage::Database& database, const QString& typed, int limit,
                                                           ClientLookup* lookup = nullptr);

} // namespace priyom::clients

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/leads/turn_rule.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

[[nodiscard]] Result<TurnRule> readTurnRule(storage::Database& database);
// Who answers for the channel by the shop's map, a JSON object of channel keys and the numbers of people.
[[nodiscard]] Result<PersonId> personOfChannel(storage::Database& database, const QString& channelKey);
// Who works leads here, with what tells them apart at this instant.
[[nodiscard]] Result<std::vector<Candidate>> turnCandidates(storage::Database& database, Instant now);

} // namespace priyom::leads

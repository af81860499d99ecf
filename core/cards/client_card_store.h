// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cards/client_card.h"

namespace priyom::storage {
class Database;
}

namespace priyom::cards {

// `whose`: money of visits that this person booked and goods sold; an invalid one: all.
[[nodiscard]] Result<std::vector<CardVisit>> visitsOf(storage::Database& database, ClientId client, PersonId whose);
[[nodiscard]] Result<Money> goodsPaid(storage::Database& database, ClientId client, PersonId whose);
// Those that are neither Came nor Lost; of one responsible, or of all.
[[nodiscard]] Result<std::vector<CardLead>> openLeadsOf(storage::Database& database, ClientId client, PersonId whose);
[[nodiscard]] Result<std::optional<std::pair<CardLead, QString>>> firstLeadOf(storage::Database& database, ClientId client); // with its source
// The latest first; of one person's leads and words, or of all.
struct ToldTouches
{
    std::vector<CardTouch> touches; // the latest first
    bool hasEarlier = false;
};
[[nodiscard]] Result<ToldTouches> touchesOf(storage::Database& database, ClientId client, PersonId whose, int limit);
[[nodiscard]] Result<std::vector<CardConsent>> consentsOf(storage::Database& database, ClientId client);

} // namespace priyom::cards

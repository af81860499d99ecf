// SPDX-License-Identifier: GPL-3.0-or-later
// Clients, their cards and those that look alike, as calls by name print them.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "core/cards/merge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace priyom::backend {

[[nodiscard]] QJsonObject toJson(const clients::Client& client);
[[nodiscard]] QJsonObject toJson(const cards::ClientPage& page, const Zone& zone);
[[nodiscard]] QJsonObject toJson(const cards::ClientCard& card, const Zone& zone);
[[nodiscard]] QJsonArray toJson(const std::vector<clients::DuplicatePair>& pairs);
[[nodiscard]] QJsonObject toJson(const cards::MergePreview& preview);

} // namespace priyom::backend

// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as the command line and calls by name take and print it.
#pragma once

#include "core/backend/shop.h"
#include "core/leads/lead_card.h"
#include "core/leads/lead_draft.h"

#include <QJsonObject>

namespace priyom::backend {

// Whether a name that is not known yet is taken on: in a shop without sign-in it is.
[[nodiscard]] catalog::NewNames newNames(const Shop& shop);

// The keys are the names of the options of `lead add`. BadInput for an unknown key or a value that is none.
[[nodiscard]] Result<leads::LeadDraft> leadDraft(const Shop& shop, const QJsonObject& values);
[[nodiscard]] QJsonObject toJson(const leads::LeadCard& card, const Zone& zone);

} // namespace priyom::backend

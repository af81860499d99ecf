// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as the command line takes and prints it.
#pragma once

#include "app/cli/cli.h"
#include "core/leads/lead_card.h"
#include "core/leads/lead_draft.h"

namespace priyom::cli {

// The keys are the names of the options of `lead add`. BadInput for an unknown key or a value that is none.
[[nodiscard]] Result<leads::LeadDraft> leadDraft(const Cli& cli, const QJsonObject& values);
[[nodiscard]] QJsonObject toJson(const leads::LeadCard& card, const Zone& zone);

} // namespace priyom::cli

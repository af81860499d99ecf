// SPDX-License-Identifier: GPL-3.0-or-later
// A lead and its visit moved together in hand, by the tables of both; written later, by save().
#pragma once

#include "core/bookings/case_file.h"
#include "core/leads/lead_pipeline.h"
#include "core/staff/session.h"

namespace priyom::bookings {

// The lead's stage and the state of the visit that is ahead. MoveRefused with the rule's key.
[[nodiscard]] Result<> moveBoth(CaseFile& file, leads::Stage to, const leads::Refusal& refusal, const CancelWhy& cancel,
                                Instant now);
// The same case in the hands of who works on it.
[[nodiscard]] CaseFile taken(const CaseFile& file, const staff::Session& session);

} // namespace priyom::bookings

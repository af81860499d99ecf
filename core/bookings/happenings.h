// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of a lead and its visit means for the rules of tasks. At most one thing happens by one action: a visit that
// is booked and confirmed at once has been confirmed.
#pragma once

#include "core/bookings/case_file.h"
#include "core/tasks/task_rules.h"

namespace priyom::bookings {

[[nodiscard]] std::optional<tasks::What> whatHappened(const CaseFile& before, const CaseFile& after);
[[nodiscard]] tasks::Happening happening(tasks::What what, const CaseFile& after, Instant at, std::optional<int> remindDays = {});

} // namespace priyom::bookings

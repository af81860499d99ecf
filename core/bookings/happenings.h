// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of a lead and its visit means for the rules of tasks. By one action the visit enters at most one state: one
// that is booked and confirmed at once has been confirmed. That it has a time from now on is a thing of its own.
#pragma once

#include "core/bookings/case_file.h"
#include "core/tasks/task_rules.h"

namespace priyom::bookings {

[[nodiscard]] std::vector<tasks::What> whatHappened(const CaseFile& before, const CaseFile& after);
[[nodiscard]] tasks::Happening happening(tasks::What what, const CaseFile& after, Instant at, std::optional<int> remindDays = {});

} // namespace priyom::bookings

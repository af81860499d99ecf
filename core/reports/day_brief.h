// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a day's brief that are no metric: what waits now, and how many there usually are. Pure: the rows are given.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/sla/norm_book.h"
#include "core/schedule/working_clock.h"

#include <span>

namespace priyom::reports {

// More waiting leads than this are not counted through: the page has to say that it is bad, not how bad.
inline constexpr int kMostWaiting = 1000;

// Of the leads that are late those that wait for our first word.
[[nodiscard]] std::vector<leads::LeadCard> waitingLeads(std::vector<leads::LeadCard> late, const sla::NormBook& norms,
                                                        const schedule::WorkingClock& clock, Instant now);
// Visits still ahead that nobody has confirmed.
[[nodiscard]] std::vector<bookings::VisitRow> unconfirmedAhead(std::vector<bookings::VisitRow> visits, Instant now);
// How many leads there usually are by this hour: the mean over the working days given; nothing without such days.
[[nodiscard]] std::optional<double> usualByHour(std::span<const LocalTime> arrivals, QTime until, int workingDays);

} // namespace priyom::reports

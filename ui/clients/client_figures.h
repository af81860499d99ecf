// SPDX-License-Identifier: GPL-3.0-or-later
// A client's figures as the card says them: counts only, no percent of so few cases (design-system.md 1).
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "core/metrics/chart_spec.h"
#include "ui/clients/stat_strip.h"

namespace priyom::clientsui {

[[nodiscard]] QList<Stat> statsOf(const cards::ClientCard& card, const Zone& zone, Instant now);
// What was paid for the last visits that are over; nothing where none was paid.
[[nodiscard]] std::optional<metrics::ChartSpec> paymentChart(const std::vector<cards::CardVisit>& visits, const Zone& zone, Instant now);

} // namespace priyom::clientsui

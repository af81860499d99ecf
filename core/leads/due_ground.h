// SPDX-License-Identifier: GPL-3.0-or-later
// What the shop has set that terms go by: its norms, its hours, when something is soon, and how its channels are answered.
#pragma once

#include "core/base/zone.h"
#include "core/leads/lead_due.h"

#include <QHash>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

struct DueGround
{
    sla::NormBook book;
    sla::SoonShare soon;
    Zone zone = Zone::utc();
    schedule::WorkingClock clock{schedule::OpeningHours(), Zone::utc()};
    QHash<qint64, catalog::ChannelKind> kinds; // by channel
    Milliseconds longest{0}; // of all limits there ever were

    [[nodiscard]] DueMoment at(Instant now) const { return {now, clock, soon}; }
    // Whatever norm began before it is overdue now: what is years old needs no sums.
    [[nodiscard]] Instant overdueBefore(Instant now) const;
};

[[nodiscard]] Result<DueGround> readDueGround(storage::Database& database);

} // namespace priyom::leads

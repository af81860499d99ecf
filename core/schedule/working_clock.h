// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of norms and reminders: it runs only while the shop is open. Pure arithmetic on opening hours; it knows no lead.
#pragma once

#include "core/schedule/opening_hours.h"

namespace priyom::schedule {

class WorkingClock final
{
public:
    WorkingClock(OpeningHours hours, Zone zone);

    [[nodiscard]] const OpeningHours& hours() const { return m_hours; }
    [[nodiscard]] bool isOpen(Instant at) const;
    // The instant itself while it is open.
    [[nodiscard]] Instant nextOpening(Instant at) const;
    // The first instant by which so much working time has passed: a quarter of an hour from 19:55 ends next morning.
    [[nodiscard]] Instant add(Instant at, Milliseconds working) const;
    // Working time in [from, to); 0 where to is not later.
    [[nodiscard]] Milliseconds between(Instant from, Instant to) const;
    [[nodiscard]] std::vector<Period> openOn(QDate date) const;

private:
    OpeningHours m_hours;
    Zone m_zone;
    bool m_alwaysOpen;
};

} // namespace priyom::schedule

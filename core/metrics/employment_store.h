// SPDX-License-Identifier: GPL-3.0-or-later
// From when until when somebody works here: opening hours say nothing of the time before and after.
#pragma once

#include "core/metrics/facts_reading.h"
#include "core/staff/person.h"

#include <map>

namespace priyom::metrics {

struct Employment
{
    QDate first;                    // taken on, or the first visit with them, whichever is earlier; none: nobody wrote it down
    std::optional<QDate> left = {}; // of who has: the day on which that was said

    [[nodiscard]] bool hasBegun(QDate date) const { return !first.isValid() || first <= date; }
    [[nodiscard]] bool isStillHere(const staff::Person& person, QDate date) const { return person.active || (left && date < *left); }
};

[[nodiscard]] Result<std::map<PersonId, Employment>> readEmployments(Reading& reading, const std::vector<staff::Person>& persons);

} // namespace priyom::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
// Whose columns somebody wants to see in a day of the calendar, and in which order: their own choice, as a look is. Pure;
// kept by column_keeper.h.
#pragma once

#include "core/bookings/day_plan.h"

#include <optional>

namespace priyom::bookings {

struct ColumnChoice
{
    std::vector<PersonId> order;  // who is not named comes after them, as the shop has them
    std::vector<PersonId> hidden;
    bool everyone = false; // also who neither works nor has a visit that day

    [[nodiscard]] bool hides(PersonId specialist) const;
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

[[nodiscard]] std::vector<staff::Person> inOrder(std::vector<staff::Person> specialists, const ColumnChoice& choice);

// The day as it was chosen to be seen; a week is one person's and stays as it is. `asked`: is seen though hidden, because
// a visit of theirs was asked for.
[[nodiscard]] DayPlan arranged(DayPlan plan, const ColumnChoice& choice, PersonId asked = {});

// A text of the program's own; what it cannot read is no choice.
[[nodiscard]] QString toText(const ColumnChoice& choice);
[[nodiscard]] std::optional<ColumnChoice> columnChoiceFromText(const QString& text);

} // namespace priyom::bookings

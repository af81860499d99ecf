// SPDX-License-Identifier: GPL-3.0-or-later
// When a client is reminded of a visit (domain.md 3): so many hours before it, and again so many before. A person does it,
// so it falls into open hours: the first is brought forward to an hour before the shop last closes, the second waits for the
// shop to open. One whose moment has passed when the visit gets its time is dropped, and so is one that would come no
// earlier than the visit; the first is worth nothing once the second is due.
#pragma once

#include "core/schedule/working_clock.h"

#include <optional>
#include <vector>

namespace priyom::tasks {

// Empty: none is made.
struct ReminderHours
{
    std::optional<int> first = 24;
    std::optional<int> second = 2;

    friend bool operator==(const ReminderHours&, const ReminderHours&) = default;
};

enum class ReminderTurn { First, Second };

struct Reminder
{
    ReminderTurn turn = ReminderTurn::First;
    Instant due;
    Instant until; // the second is due then, or the visit begins

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

[[nodiscard]] QLatin1String reminderTurnKey(ReminderTurn turn); // first, second
// Of a visit that is given this time at `now`; by when they are due.
[[nodiscard]] std::vector<Reminder> remindersOf(Instant start, Instant now, const ReminderHours& ahead, const schedule::WorkingClock& hours,
                                                const Zone& zone);

} // namespace priyom::tasks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/reminder_rule.h"

#include <algorithm>
#include <chrono>

namespace priyom::tasks {

namespace {

constexpr int kDaysBack = 7;                    // how far an open day is looked for
constexpr std::chrono::hours kBeforeClosing(1); // while somebody is still there

// The instant itself while the shop is open; where it is closed for a week, too: then nobody knows better.
Instant broughtForward(Instant at, const schedule::WorkingClock& hours, const Zone& zone)
{
    if (hours.isOpen(at))
        return at;
    for (int back = 0; back < kDaysBack; ++back) {
        const auto open = hours.openOn(zone.date(at).addDays(-back));
        for (auto period = open.rbegin(); period != open.rend(); ++period)
            if (period->to <= at)
                return std::max(period->from, period->to - kBeforeClosing);
    }
    return at;
}

} // namespace

QLatin1String reminderTurnKey(ReminderTurn turn)
{
    return turn == ReminderTurn::First ? QLatin1String("first") : QLatin1String("second");
}

std::vector<Reminder> remindersOf(Instant start, Instant now, const ReminderHours& ahead,
                                  const schedule::WorkingClock& hours, const Zone& zone)
{
    std::vector<Reminder> reminders;
    const auto add = [&](ReminderTurn turn, Instant due) {
        if (due < now || due >= start)
            return;
        if (!reminders.empty() && due <= reminders.back().due)
            return;
        if (!reminders.empty())
            reminders.back().until = due;
        reminders.push_back({turn, due, start});
    };
    if (ahead.first)
        add(ReminderTurn::First, broughtForward(start - std::chrono::hours(*ahead.first), hours, zone));
    if (const Instant wished = start - std::chrono::hours(ahead.second.value_or(0)); ahead.second && wished >= now)
        add(ReminderTurn::Second, hours.nextOpening(wished));
    return reminders;
}

} // namespace priyom::tasks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rules.h"

#include <algorithm>

namespace priyom::tasks {

namespace {

constexpr int kDaysBack = 7; // how far an open day is looked for before a visit

QString visitCause(TaskKind kind, VisitId visit)
{
    return QStringLiteral("%1:visit:%2").arg(taskKindKey(kind)).arg(visit.value);
}

// So many days later at the hour of the shop's tasks, or when it opens next.
Instant daysLater(Instant at, int days, QTime ofDay, const schedule::WorkingClock& hours, const Zone& zone)
{
    return hours.nextOpening(std::max(at, zone.instant(zone.date(at).addDays(days), ofDay)));
}

// The last open day that lies so many days or more before the visit: nobody confirms a Monday on the Sunday it is closed.
Instant daysBefore(Instant start, int days, QTime ofDay, const schedule::WorkingClock& hours, const Zone& zone)
{
    for (int back = days; back < days + kDaysBack; ++back) {
        const QDate day = zone.date(start).addDays(-back);
        for (const Period& open : hours.openOn(day))
            if (const Instant at = std::max(zone.instant(day, ofDay), open.from); open.contains(at))
                return at;
    }
    return zone.instant(zone.date(start).addDays(-days), ofDay);
}

std::vector<Wanted> remindersWanted(const Happening& happening, const ReminderHours& ahead, const schedule::WorkingClock& hours, const Zone& zone)
{
    std::vector<Wanted> wanted;
    for (const Reminder& reminder : remindersOf(happening.visitStart, happening.at, ahead, hours, zone))
        wanted.push_back({TaskKind::Remind,
                          visitCause(TaskKind::Remind, happening.visit)
                              % QStringLiteral(":%1:%2").arg(QString::number(happening.visitStart.ms), reminderTurnKey(reminder.turn)),
                          reminder.due, reminder.until});
    return wanted;
}

} // namespace

std::vector<Wanted> wantedBy(const Happening& happening, const RuleSettings& settings, const schedule::WorkingClock& hours, const Zone& zone)
{
    const auto task = [](TaskKind kind, QString cause, Instant due) { return std::vector{Wanted{kind, std::move(cause), due}}; };
    switch (happening.what) {
    case What::CallUnanswered:
        if (!happening.wished && !settings.callBackMinutes)
            return {};
        return task(TaskKind::CallBack, QStringLiteral("call_back:touch:%1").arg(happening.touch.value),
                    happening.wished ? *happening.wished
                                     : hours.nextOpening(happening.at + std::chrono::minutes(*settings.callBackMinutes)));
    case What::CallMissed: // the norm runs whatever the shop's rules are
        return task(TaskKind::CallBack, QStringLiteral("call_back:touch:%1").arg(happening.touch.value), happening.wished.value_or(happening.at));
    case What::VisitPlanned:
    case What::VisitMoved: {
        if (!settings.confirmDays)
            return {};
        const Instant due = daysBefore(happening.visitStart, *settings.confirmDays, settings.ofDay, hours, zone);
        if (due <= happening.at)
            return {};
        return task(TaskKind::Confirm, visitCause(TaskKind::Confirm, happening.visit) % QStringLiteral(":%1").arg(happening.visitStart.ms), due);
    }
    case What::VisitTimed:
        return remindersWanted(happening, settings.remind, hours, zone);
    case What::VisitMissed:
        if (!settings.winBackDays)
            return {};
        return task(TaskKind::WinBack, visitCause(TaskKind::WinBack, happening.visit),
                    daysLater(happening.at, *settings.winBackDays, settings.ofDay, hours, zone));
    case What::VisitCame:
        if (!settings.askAfterDays)
            return {};
        return task(TaskKind::AskAfter, visitCause(TaskKind::AskAfter, happening.visit),
                    daysLater(happening.at, *settings.askAfterDays, settings.ofDay, hours, zone));
    case What::LeadLost:
        if (!happening.remindDays)
            return {};
        return task(TaskKind::WinBack, QStringLiteral("win_back:lost:%1:%2").arg(happening.lead.value).arg(happening.at.ms),
                    daysLater(happening.at, *happening.remindDays, settings.ofDay, hours, zone));
    case What::CallTalked: // the one who talked asked to be called later
        if (!happening.wished)
            return {};
        return task(TaskKind::CallBack, QStringLiteral("call_back:touch:%1").arg(happening.touch.value), *happening.wished);
    case What::VisitConfirmed:
    case What::VisitCancelled:
    case What::LeadReopened:
        break;
    }
    return {};
}

std::vector<Ending> endedBy(What what)
{
    using enum TaskKind;
    constexpr TaskState done = TaskState::Done;
    constexpr TaskState moot = TaskState::Cancelled;
    constexpr TaskState withdrawn = TaskState::Withdrawn;
    switch (what) {
    case What::CallUnanswered:
        return {{CallBack, done}};
    case What::CallMissed:
        return {{CallBack, moot}};
    case What::CallTalked:
        return {{CallBack, done}, {WinBack, done}, {AskAfter, done}};
    case What::VisitPlanned:
        return {{CallBack, done}, {WinBack, done}};
    case What::VisitMoved: // should it be given that time again, it is to be confirmed again, and its client reminded
        return {{Confirm, withdrawn}};
    case What::VisitTimed:
        return {{Remind, withdrawn}};
    case What::VisitMissed:
    case What::VisitCancelled:
        return {{Confirm, moot}, {Remind, moot}};
    case What::VisitConfirmed:
        return {{Confirm, done}, {CallBack, done}, {WinBack, done}};
    case What::VisitCame:
        return {{Confirm, moot}, {CallBack, moot}, {WinBack, done}, {Remind, moot}};
    case What::LeadReopened: // whoever was to be asked again was
        return {{WinBack, moot}};
    case What::LeadLost:
        break;
    }
    return {{CallBack, withdrawn}, {Confirm, withdrawn}, {WinBack, withdrawn}, {AskAfter, withdrawn}, {Remind, withdrawn}};
}

bool reachesClient(What what, TaskKind kind)
{
    switch (what) {
    case What::CallUnanswered:
    case What::CallTalked:
    case What::VisitPlanned:
    case What::VisitConfirmed:
    case What::VisitCame:
        return kind == TaskKind::CallBack || kind == TaskKind::WinBack;
    default:
        return false;
    }
}

bool comesBackWithLead(TaskKind kind)
{
    return kind == TaskKind::CallBack || kind == TaskKind::WinBack;
}

} // namespace priyom::tasks

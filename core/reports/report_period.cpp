// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_period.h"

#include <algorithm>

namespace priyom::reports {

namespace {

QDate beginningOf(PeriodKind kind, QDate day)
{
    switch (kind) {
    case PeriodKind::Day: return day;
    case PeriodKind::Week: return day.addDays(1 - day.dayOfWeek());
    case PeriodKind::Month: return {day.year(), day.month(), 1};
    case PeriodKind::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    }
    return day;
}

QDate stepped(PeriodKind kind, QDate beginning, int steps)
{
    switch (kind) {
    case PeriodKind::Day: return beginning.addDays(steps);
    case PeriodKind::Week: return beginning.addDays(7LL * steps);
    case PeriodKind::Month: return beginning.addMonths(steps);
    case PeriodKind::Quarter: return beginning.addMonths(3 * steps);
    }
    return beginning;
}

} // namespace

ReportPeriod reportPeriod(PeriodKind kind, int steps, QDate today)
{
    const QDate first = stepped(kind, beginningOf(kind, today), steps);
    const QDate wholeLast = stepped(kind, first, 1).addDays(-1);
    const QDate beforeFirst = stepped(kind, first, -1);
    ReportPeriod period{kind, {first, std::min(wholeLast, today)}, {beforeFirst, first.addDays(-1)}, today <= wholeLast};
    if (period.running)
        period.before.last = std::min(period.before.last, beforeFirst.addDays(period.days.days() - 1));
    return period;
}

} // namespace priyom::reports

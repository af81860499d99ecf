// SPDX-License-Identifier: GPL-3.0-or-later
// The days a report is about and those it is compared with. A period that is still running is compared with as many days
// of the one before: the first fifteen of October with the first fifteen of September.
#pragma once

#include <QDate>

namespace priyom::reports {

enum class PeriodKind { Day, Week, Month, Quarter };

struct DaySpan
{
    QDate first;
    QDate last; // belongs to it

    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

struct ReportPeriod
{
    PeriodKind kind = PeriodKind::Month;
    DaySpan days;
    DaySpan before;
    bool running = false; // ends with today
    friend bool operator==(const ReportPeriod&, const ReportPeriod&) = default;
};

// steps: 0 = the one of today, -1 = the one before it. A period of the future is not asked for.
[[nodiscard]] ReportPeriod reportPeriod(PeriodKind kind, int steps, QDate today);

} // namespace priyom::reports

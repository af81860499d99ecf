// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows stand behind a figure on a page: a metric over some days, perhaps of one group; or one of the two lists of what
// waits, which no metric counts.
#pragma once

#include "core/reports/report_period.h"

#include <QMetaType>
#include <QString>

namespace priyom::reports {

enum class Waiting { None, Leads, Visits }; // past their norm; planned, still ahead, not confirmed

enum class GroupKind { Whole, Manager, Specialist, Channel, Source, Campaign };

struct FigureQuery
{
    QString metric;
    DaySpan days;
    GroupKind by = GroupKind::Whole;
    QString key = {}; // of the group, as the metrics call it
    Waiting waiting = Waiting::None; // instead of a metric
    friend bool operator==(const FigureQuery&, const FigureQuery&) = default;
};

} // namespace priyom::reports

Q_DECLARE_METATYPE(priyom::reports::FigureQuery)

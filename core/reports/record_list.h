// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind a figure as a page lists them: when, who, and what each brings to the figure.
#pragma once

#include "core/base/zone.h"
#include "core/metrics/drill_report.h"

namespace priyom::reports {

struct RecordRow
{
    metrics::RecordKind kind = metrics::RecordKind::Lead;
    qint64 id = 0;
    LocalTime at;
    QString who;
    bool flag = false;   // of a rate: this one is in the numerator
    double value = 0;    // of a sum or median, in the metric's unit; of a work day and a window minutes
    QString note = {};   // why a lead was refused; the service of a visit that waits
    qint64 base = 0;     // of a work day: of so many minutes
};

struct RecordList
{
    QString metric; // empty: a list of what waits
    metrics::Kind kind = metrics::Kind::Count;
    metrics::Unit unit = metrics::Unit::Count;
    std::vector<RecordRow> rows; // the latest first
};

} // namespace priyom::reports

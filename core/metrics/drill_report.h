// SPDX-License-Identifier: GPL-3.0-or-later
// The records behind a figure, made by the same walk that makes the figure (each_record.h).
#pragma once

#include "core/metrics/kpi_report.h"

namespace priyom::metrics {

enum class RecordKind { Lead, Visit, Payment, Touch, Spend, WorkDay, Window };

[[nodiscard]] QLatin1String recordKindKey(RecordKind kind);

struct DrillRecord
{
    RecordKind kind = RecordKind::Lead;
    qint64 id = 0; // of a work day and a window the specialist's
    Instant at;
    QString key; // of its group
    ClientId client;
    QString who;    // the client, as lists call them (clients/called.h), or the specialist
    QString reason; // why the lead was refused, where the metric asks for it
    Pick pick;
};

struct DrillRequest
{
    const Metric* metric = nullptr;
    QDate from;
    QDate to; // exclusive
    Grouping by = Grouping::None;
    std::optional<QString> key; // none: the records of all groups
    PersonId onlyOf;
};

struct DrillReport
{
    const Metric* metric = nullptr;
    std::vector<DrillRecord> records;
};

// No records where the metric has no value by this grouping.
[[nodiscard]] Result<DrillReport> readDrill(storage::Database& database, const Zone& zone, const DrillRequest& request,
                                            const Conditions& conditions);

} // namespace priyom::metrics

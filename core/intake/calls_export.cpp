// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/calls_export.h"

#include "core/base/instant_text.h"
#include "core/intake/call_columns.h"
#include "core/intake/call_row.h"
#include "core/intake/calls_export_store.h"
#include "core/intake/export_key.h"
#include "core/tables/csv_writer.h"

namespace priyom::intake {

namespace {

namespace column = call_column;

QStringList rowOf(const ExportedCall& call, const Zone& zone)
{
    const auto number = [](const std::optional<qint64>& value) { return value ? QString::number(*value) : QString(); };
    const touches::Touch& touch = call.touch;
    // A call noted by hand does not say whether it was answered; who talked was.
    const bool answered = touch.answered.value_or(touch.talkSeconds.value_or(0) > 0);
    QStringList row(qsizetype(callColumns().size()));
    row[column::CallId] = exportKey(touch.origin, QStringLiteral("call:"), touch.id.value, touch.at);
    row[column::StartedAt] = toIsoText(touch.at, zone);
    row[column::Direction] = touches::directionKey(touch.direction);
    row[column::Manager] = call.manager;
    row[column::Phone] = call.phone;
    row[column::Answered] = QString::number(answered ? 1 : 0);
    row[column::WaitSeconds] = number(touch.waitSeconds);
    row[column::TalkSeconds] = number(touch.talkSeconds);
    row[column::Rating] = number(touch.rating);
    return row;
}

} // namespace

Result<> exportCalls(storage::Database& database, const Zone& zone, QIODevice& target)
{
    tables::CsvWriter writer(target);
    QStringList header;
    for (const Column& known : callColumns())
        header += known.name;
    PRIYOM_CHECK(writer.write(header));
    PRIYOM_CHECK(forEachCall(database, [&](const ExportedCall& call) { return writer.write(rowOf(call, zone)); }));
    return writer.finish();
}

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/call_row.h"

#include "core/intake/call_columns.h"

namespace priyom::intake {

namespace {

namespace column = call_column;

constexpr int kMostSeconds = 7 * 24 * 3600;
constexpr int kBestRating = 5;

constexpr Column kColumns[] = {
    {QLatin1String("call_id"), true},   {QLatin1String("started_at"), true}, {QLatin1String("direction"), true},
    {QLatin1String("manager")},         {QLatin1String("phone")},            {QLatin1String("answered"), true},
    {QLatin1String("wait_seconds")},    {QLatin1String("talk_seconds")},     {QLatin1String("rating")},
};

touches::Direction readDirection(FieldReader& fields)
{
    const QStringView text = fields.view(column::Direction);
    if (text == QLatin1String("out"))
        return touches::Direction::Out;
    if (text != QLatin1String("in"))
        fields.refuse(column::Direction, "direction");
    return touches::Direction::In;
}

} // namespace

std::span<const Column> callColumns()
{
    return kColumns;
}

tl::expected<CallRow, Reject> parseCallRow(const tables::CsvRecord& record, const TableColumns& columns, const Zone& zone)
{
    FieldReader fields(record, columns, zone);
    CallRow row;
    fields.require(column::CallId);
    fields.require(column::StartedAt);
    fields.require(column::Answered);
    row.callId = fields.text(column::CallId);
    row.startedAt = fields.instant(column::StartedAt).value_or(Instant());
    row.direction = readDirection(fields);
    row.manager = fields.text(column::Manager);
    row.phone = fields.text(column::Phone);
    row.answered = fields.whole(column::Answered, 0, 1, "answered").value_or(0) == 1;
    row.waitSeconds = fields.whole(column::WaitSeconds, 0, kMostSeconds, "seconds");
    row.talkSeconds = fields.whole(column::TalkSeconds, 0, kMostSeconds, "seconds");
    row.rating = fields.whole(column::Rating, 1, kBestRating, "rating");
    if (!fields.isRefused() && !row.answered && row.talkSeconds.value_or(0) > 0)
        fields.refuse(column::TalkSeconds, "talk_without_answer");
    if (fields.isRefused())
        return tl::unexpected(*fields.reject());
    return row;
}

} // namespace priyom::intake

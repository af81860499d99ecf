// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/history_row.h"

#include "core/intake/history_columns.h"

#include <algorithm>

namespace priyom::intake {

namespace {

namespace column = history_column;

constexpr int kMostMinutes = 9999;

constexpr Column kColumns[] = {
    {QLatin1String("lead_id"), true},      {QLatin1String("created_at"), true},   {QLatin1String("channel")},
    {QLatin1String("source")},             {QLatin1String("campaign")},           {QLatin1String("manager")},
    {QLatin1String("specialist")},         {QLatin1String("client_name")},        {QLatin1String("client_phone")},
    {QLatin1String("client_key")},         {QLatin1String("service")},            {QLatin1String("first_reply_at")},
    {QLatin1String("qualified_at")},       {QLatin1String("booked_at")},          {QLatin1String("confirmed_at")},
    {QLatin1String("visit_start")},        {QLatin1String("visit_minutes")},      {QLatin1String("outcome")},
    {QLatin1String("outcome_at")},         {QLatin1String("lost_reason")},        {QLatin1String("price")},
    {QLatin1String("paid")},               {QLatin1String("paid_at")},
};

constexpr Outcome kOutcomes[] = {Outcome::Open, Outcome::Came, Outcome::NoShow, Outcome::Cancelled, Outcome::Lost};

Outcome readOutcome(FieldReader& fields)
{
    const QStringView text = fields.view(column::Outcome);
    const auto* found = std::find_if(std::begin(kOutcomes), std::end(kOutcomes),
                                     [&](Outcome outcome) { return text == outcomeKey(outcome); });
    if (found != std::end(kOutcomes))
        return *found;
    fields.refuse(column::Outcome, "outcome");
    return Outcome::Open;
}

bool needsVisit(const HistoryRow& row)
{
    return row.bookedAt || row.confirmedAt || row.outcome == Outcome::Came || row.outcome == Outcome::NoShow
        || row.outcome == Outcome::Cancelled;
}

void readWords(FieldReader& fields, HistoryRow& row)
{
    row.channel = fields.text(column::Channel);
    row.source = fields.text(column::Source);
    row.campaign = fields.text(column::Campaign);
    row.manager = fields.text(column::Manager);
    row.specialist = fields.text(column::Specialist);
    row.clientName = fields.text(column::ClientName);
    row.clientPhone = fields.text(column::ClientPhone);
    row.clientKey = fields.text(column::ClientKey);
    row.service = fields.text(column::Service);
    row.lostReason = fields.text(column::LostReason);
}

void readValues(FieldReader& fields, HistoryRow& row)
{
    fields.require(column::LeadId);
    fields.require(column::CreatedAt);
    row.leadId = fields.text(column::LeadId);
    row.createdAt = fields.instant(column::CreatedAt).value_or(Instant());
    row.firstReplyAt = fields.instant(column::FirstReplyAt);
    row.qualifiedAt = fields.instant(column::QualifiedAt);
    row.bookedAt = fields.instant(column::BookedAt);
    row.confirmedAt = fields.instant(column::ConfirmedAt);
    row.visitStart = fields.instant(column::VisitStart);
    row.visitMinutes = fields.whole(column::VisitMinutes, 1, kMostMinutes, "minutes");
    row.outcome = readOutcome(fields);
    row.outcomeAt = fields.instant(column::OutcomeAt);
    row.price = fields.money(column::Price);
    row.paid = fields.money(column::Paid).value_or(Money());
    row.paidAt = fields.instant(column::PaidAt);
}

void checkTruth(FieldReader& fields, const HistoryRow& row, Instant now)
{
    if (!row.visitStart && needsVisit(row))
        fields.refuse(column::VisitStart, "visit_start_missing");
    if ((row.outcome == Outcome::Came || row.outcome == Outcome::NoShow) && row.visitStart && *row.visitStart > now)
        fields.refuse(column::VisitStart, "start_to_come");
    if (row.paid != Money() && !row.paidAt)
        fields.refuse(column::PaidAt, "paid_without_instant");
}

} // namespace

std::span<const Column> historyColumns()
{
    return kColumns;
}

QLatin1String outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return QLatin1String("");
    case Outcome::Came:
        return QLatin1String("came");
    case Outcome::NoShow:
        return QLatin1String("no_show");
    case Outcome::Cancelled:
        return QLatin1String("cancelled");
    case Outcome::Lost:
        break;
    }
    return QLatin1String("lost");
}

tl::expected<HistoryRow, Reject> parseHistoryRow(const tables::CsvRecord& record, const TableColumns& columns, const Zone& zone, Instant now)
{
    FieldReader fields(record, columns, zone);
    HistoryRow row;
    readValues(fields, row);
    // Words last: a row that is refused never needs them.
    if (!fields.isRefused())
        checkTruth(fields, row, now);
    if (fields.isRefused())
        return tl::unexpected(*fields.reject());
    readWords(fields, row);
    if (row.visitStart && !row.bookedAt)
        row.bookedAt = row.createdAt;
    return row;
}

bool HistoryRow::isOutOfOrder() const
{
    Instant last = createdAt;
    for (const auto& at : {firstReplyAt, qualifiedAt, bookedAt, confirmedAt, outcomeAt}) {
        if (at && *at < last)
            return true;
        last = at.value_or(last);
    }
    return visitStart && *bookedAt > *visitStart;
}

} // namespace priyom::intake

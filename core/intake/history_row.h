// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a history file as values (formats/history.md), or why it cannot be true. Pure: the zone and the moment are
// given, nothing is looked up.
#pragma once

#include "core/intake/field_reader.h"

namespace priyom::intake {

enum class Outcome { Open, Came, NoShow, Cancelled, Lost };

// A refusal without a reason has one all the same: the stage needs it, and a figure by reason must add up.
inline constexpr QLatin1String kReasonNotGiven("not_given");

struct HistoryRow
{
    QString leadId;
    Instant createdAt;
    QString channel;
    QString source;
    QString campaign;
    QString manager;
    QString specialist;
    QString clientName;
    QString clientPhone;
    QString clientKey;
    QString service;
    std::optional<Instant> firstReplyAt;
    std::optional<Instant> qualifiedAt;
    std::optional<Instant> bookedAt; // created_at where a visit has none
    std::optional<Instant> confirmedAt;
    std::optional<Instant> visitStart;
    std::optional<int> visitMinutes;
    Outcome outcome = Outcome::Open;
    std::optional<Instant> outcomeAt; // only where the file gives it
    QString lostReason;
    std::optional<Money> price;
    Money paid;
    std::optional<Instant> paidAt;

    // outcome_at, else visit_start, else created_at.
    [[nodiscard]] Instant endedAt() const { return outcomeAt.value_or(visitStart.value_or(createdAt)); }
    [[nodiscard]] bool isOutOfOrder() const;
};

[[nodiscard]] std::span<const Column> historyColumns();
[[nodiscard]] tl::expected<HistoryRow, Reject> parseHistoryRow(const tables::CsvRecord& record, const TableColumns& columns,
                                                               const Zone& zone, Instant now);

[[nodiscard]] QLatin1String outcomeKey(Outcome outcome);

} // namespace priyom::intake

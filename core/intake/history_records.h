// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a history file says, as the shop's own records. Only instants that the row gives are recorded: an empty
// one means that the stage was never reached, whatever came after it (formats/history.md).
#pragma once

#include "core/bookings/visit.h"
#include "core/catalog/catalog.h"
#include "core/intake/history_row.h"
#include "core/leads/lead.h"
#include "core/payments/payment.h"

namespace priyom::intake {

// Whom and what the row's words name; an invalid id where it names nothing.
struct HistoryNames
{
    ChannelId channel;
    SourceId source;
    CampaignId campaign;
    PersonId manager;
    PersonId specialist;
    ClientId client;
    catalog::Service service;
    ReasonId lostReason;
};

[[nodiscard]] QString historyOrigin(const QString& leadId);
[[nodiscard]] leads::Stage presentStage(const HistoryRow& row);
[[nodiscard]] leads::Lead leadOf(const HistoryRow& row, const HistoryNames& names);
// Without a lead yet. Historical where it starts before `now`: it may then overlap, as real ones did.
[[nodiscard]] std::optional<bookings::Visit> visitOf(const HistoryRow& row, const HistoryNames& names, Instant now);
// For the visit, or for the lead alone where there is none; nothing where nothing was paid.
[[nodiscard]] std::optional<payments::Payment> paymentOf(const HistoryRow& row, const HistoryNames& names, LeadId lead, VisitId visit);

} // namespace priyom::intake

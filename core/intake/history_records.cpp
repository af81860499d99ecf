// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/history_records.h"

#include <algorithm>

namespace priyom::intake {

namespace {

using bookings::VisitState;
using leads::Stage;

Instant presentSince(const HistoryRow& row, Stage stage)
{
    if (row.outcome != Outcome::Open)
        return row.endedAt();
    if (stage == Stage::Confirmed)
        return *row.confirmedAt;
    return stage == Stage::Qualified ? *row.qualifiedAt : row.createdAt;
}

std::optional<Instant> earliestOf(std::initializer_list<std::optional<Instant>> instants)
{
    std::optional<Instant> earliest;
    for (const auto& at : instants)
        if (at && (!earliest || *at < *earliest))
            earliest = at;
    return earliest;
}

VisitState visitState(const HistoryRow& row)
{
    switch (row.outcome) {
    case Outcome::Came:
        return VisitState::Came;
    case Outcome::NoShow:
        return VisitState::NoShow;
    case Outcome::Cancelled:
    case Outcome::Lost:
        return VisitState::Cancelled;
    case Outcome::Open:
        break;
    }
    return row.confirmedAt ? VisitState::Confirmed : VisitState::Planned;
}

} // namespace

QString historyOrigin(const QString& leadId)
{
    return QStringLiteral("history:") + leadId;
}

Stage presentStage(const HistoryRow& row)
{
    switch (row.outcome) {
    case Outcome::Came:
        return Stage::Came;
    case Outcome::NoShow:
        return Stage::NoShow;
    case Outcome::Cancelled:
        return Stage::Qualified;
    case Outcome::Lost:
        return Stage::Lost;
    case Outcome::Open:
        break;
    }
    if (row.confirmedAt)
        return Stage::Confirmed;
    return row.qualifiedAt ? Stage::Qualified : Stage::New;
}

leads::Lead leadOf(const HistoryRow& row, const HistoryNames& names)
{
    leads::Lead lead;
    lead.origin = historyOrigin(row.leadId);
    lead.arrivedAt = row.createdAt;
    lead.channel = names.channel;
    lead.source = names.source;
    lead.campaign = names.campaign;
    lead.manager = names.manager;
    lead.client = names.client;
    lead.service = names.service.id;
    lead.specialist = names.specialist;
    lead.stage = presentStage(row);
    lead.stageAt = presentSince(row, lead.stage);
    lead.firstReplyAt = row.firstReplyAt;
    lead.firstHumanReplyAt = row.firstReplyAt;
    lead.takenAt = earliestOf({row.qualifiedAt, row.confirmedAt, row.outcomeAt});
    lead.qualifiedAt = row.qualifiedAt;
    lead.confirmedAt = row.confirmedAt;
    if (row.outcome == Outcome::Lost) {
        lead.lostAt = row.endedAt();
        lead.lostReason = names.lostReason;
    }
    return lead;
}

std::optional<bookings::Visit> visitOf(const HistoryRow& row, const HistoryNames& names, Instant now)
{
    if (!row.visitStart)
        return std::nullopt;
    bookings::Visit visit;
    visit.client = names.client;
    visit.specialist = names.specialist;
    visit.manager = names.manager;
    visit.service = names.service.id;
    visit.startAt = *row.visitStart;
    visit.endAt = visit.startAt + std::chrono::minutes(row.visitMinutes.value_or(names.service.minutes));
    visit.state = visitState(row);
    visit.bookedAt = *row.bookedAt;
    visit.channel = names.channel;
    visit.confirmedAt = row.confirmedAt;
    if (row.outcome != Outcome::Open)
        visit.outcomeAt = row.endedAt();
    visit.price = row.price.value_or(names.service.price);
    visit.historical = visit.endAt <= now; // one that is on takes its time
    if (!visit.historical) { // as if it had been booked here
        visit.bufferBefore = names.service.bufferBefore;
        visit.bufferAfter = names.service.bufferAfter;
    }
    return visit;
}

std::optional<payments::Payment> paymentOf(const HistoryRow& row, const HistoryNames& names, LeadId lead, VisitId visit)
{
    if (row.paid == Money())
        return std::nullopt;
    payments::Payment payment;
    payment.origin = historyOrigin(row.leadId);
    payment.visit = visit;
    payment.lead = visit.isValid() ? LeadId() : lead;
    payment.client = names.client;
    payment.takenBy = names.manager;
    payment.amount = row.paid;
    payment.paidAt = *row.paidAt;
    return payment;
}

} // namespace priyom::intake

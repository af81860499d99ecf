// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/history_export.h"

#include "core/base/instant_text.h"
#include "core/intake/export_key.h"
#include "core/intake/history_columns.h"
#include "core/intake/history_export_store.h"
#include "core/intake/history_row.h"
#include "core/tables/csv_writer.h"

namespace priyom::intake {

namespace {

namespace column = history_column;
using bookings::VisitState;

// A refusal hides what became of its visit: the import cancels it again.
Outcome outcomeOf(const ExportedLead& lead)
{
    if (lead.stage == leads::Stage::Lost)
        return Outcome::Lost;
    if (!lead.visit)
        return Outcome::Open;
    switch (lead.visit->state) {
    case VisitState::Came:
        return Outcome::Came;
    case VisitState::NoShow:
        return Outcome::NoShow;
    case VisitState::Cancelled:
        return Outcome::Cancelled;
    case VisitState::Planned:
    case VisitState::Confirmed:
        break;
    }
    return Outcome::Open;
}

// Whole minutes, a begun one counted: a visit never becomes shorter on its way.
qint64 minutesOf(const ExportedVisit& visit)
{
    return std::chrono::ceil<std::chrono::minutes>(visit.endAt - visit.startAt).count();
}

QString keyOf(const ExportedLead& lead)
{
    static const QString prefix = QStringLiteral("key:");
    if (lead.sharedClient.isValid())
        return QStringLiteral("client-%1").arg(lead.sharedClient.value);
    return lead.clientIdentity.startsWith(prefix) ? lead.clientIdentity.mid(prefix.size()) : QString();
}

QStringList rowOf(const ExportedLead& lead, const Zone& zone)
{
    const auto text = [&zone](const std::optional<Instant>& at) { return at ? toIsoText(*at, zone) : QString(); };
    const Outcome outcome = outcomeOf(lead);
    QStringList row(qsizetype(historyColumns().size()));
    row[column::LeadId] = exportKey(lead.origin, QStringLiteral("history:"), lead.id.value, lead.arrivedAt);
    row[column::CreatedAt] = text(lead.arrivedAt);
    row[column::Channel] = lead.channel;
    row[column::Source] = lead.source;
    row[column::Campaign] = lead.campaign;
    row[column::Manager] = lead.manager;
    row[column::Specialist] = lead.specialist;
    row[column::ClientName] = lead.clientName;
    row[column::ClientPhone] = lead.clientPhone.valid ? lead.clientPhone.number : lead.clientPhone.raw;
    row[column::ClientKey] = keyOf(lead);
    row[column::Service] = lead.service;
    row[column::FirstReplyAt] = text(lead.firstReplyAt);
    row[column::QualifiedAt] = text(lead.qualifiedAt);
    row[column::Outcome] = outcomeKey(outcome);
    if (outcome == Outcome::Lost) {
        row[column::OutcomeAt] = text(lead.lostAt);
        row[column::LostReason] = lead.lostReason == kReasonNotGiven ? QString() : lead.lostReason;
    }
    if (lead.visit) {
        row[column::BookedAt] = text(lead.visit->bookedAt);
        row[column::ConfirmedAt] = text(lead.visit->confirmedAt);
        row[column::VisitStart] = text(lead.visit->startAt);
        row[column::VisitMinutes] = QString::number(minutesOf(*lead.visit));
        row[column::Price] = toText(lead.visit->price);
        if (outcome != Outcome::Lost)
            row[column::OutcomeAt] = text(lead.visit->outcomeAt);
    }
    if (lead.paid != Money()) {
        row[column::Paid] = toText(lead.paid);
        row[column::PaidAt] = text(lead.paidAt);
    }
    return row;
}

} // namespace

Result<> exportHistory(storage::Database& database, const Zone& zone, QIODevice& target)
{
    tables::CsvWriter writer(target);
    QStringList header;
    for (const Column& known : historyColumns())
        header += known.name;
    PRIYOM_CHECK(writer.write(header));
    PRIYOM_CHECK(forEachLead(database, [&](const ExportedLead& lead) { return writer.write(rowOf(lead, zone)); }));
    return writer.finish();
}

} // namespace priyom::intake

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/history_import.h"

#include "core/base/clock.h"
#include "core/base/taken_slot.h"
#include "core/bookings/next_windows.h"
#include "core/bookings/resource_choice.h"
#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_rules.h"
#include "core/bookings/visit_store.h"
#include "core/intake/client_book.h"
#include "core/intake/directory.h"
#include "core/intake/history_columns.h"
#include "core/intake/history_records.h"
#include "core/intake/seen_rows.h"
#include "core/intake/table_import.h"
#include "core/leads/lead_store.h"
#include "core/payments/payment_store.h"
#include "core/staff/person_store.h"
#include "core/tasks/follow_up.h"

namespace priyom::intake {

namespace {

catalog::Service serviceOf(const HistoryRow& row)
{
    catalog::Service service;
    service.name = row.service;
    service.minutes = row.visitMinutes.value_or(service.minutes);
    service.price = row.price.value_or(Money());
    return service;
}

RowResult refused(const tables::CsvRecord& record, const TableColumns& columns, int column, const char* reason)
{
    return tl::unexpected(Reject{record.line(), columns.name(column), QString::fromLatin1(reason), columns.text(record, column).toString()});
}

constexpr int kMostLookedUp = 200; // lost times: to find another one takes as long as many rows

class HistoryImport final : public RowTaker
{
public:
    HistoryImport(history::Change& change, const staff::Session& session, const Zone& zone, Directory directory)
        : m_change(change), m_session(session), m_zone(zone), m_directory(std::move(directory))
    {
    }

    [[nodiscard]] std::span<const Column> columns() const override { return historyColumns(); }
    [[nodiscard]] Result<RowResult> take(const tables::CsvRecord& record, const TableColumns& columns) override;
    [[nodiscard]] qint64 outOfOrder() const { return m_outOfOrder; }

private:
    // Of a visit that is still to come what stands in its way; an error SlotTaken.
    [[nodiscard]] Result<std::optional<Error>> whatIsTaken(const HistoryRow& row) const;
    [[nodiscard]] Result<bool> isPersons(const Error& taken, const HistoryRow& row) const; // the specialist's time, not a room's
    [[nodiscard]] Result<LostTime> lost(const Error& taken);
    [[nodiscard]] Result<> giveResources(bookings::Visit& visit) const;
    [[nodiscard]] Result<HistoryNames> name(const HistoryRow& row);
    [[nodiscard]] Result<> remindOf(const bookings::Visit& visit, PersonId responsible);
    [[nodiscard]] Result<LeadId> write(const HistoryRow& row);

    history::Change& m_change;
    const staff::Session& m_session;
    const Zone& m_zone;
    Directory m_directory;
    ClientBook m_clients;
    SeenRows m_seen;
    qint64 m_outOfOrder = 0;
    int m_lookedUp = 0;
};

// All that can refuse a row is asked before anything of it is written: what is refused leaves no client and no word behind.
Result<RowResult> HistoryImport::take(const tables::CsvRecord& record, const TableColumns& columns)
{
    const auto row = parseHistoryRow(record, columns, m_zone, m_change.at());
    if (!row)
        return RowResult(tl::unexpected(row.error()));
    const size_t hash = columns.hash(record);
    PRIYOM_TRY(const auto known, leads::leadByOrigin(m_change.database(), historyOrigin(row->leadId)));
    if (known)
        return m_seen.agrees(known->id.value, hash) ? RowResult(RowEnd::Same)
                                                    : refused(record, columns, history_column::LeadId, "differs_from_same_id");
    PRIYOM_TRY(const auto taken, whatIsTaken(*row));
    if (taken) {
        PRIYOM_TRY(const bool isOfPerson, isPersons(*taken, *row));
        RowResult reject = refused(record, columns, history_column::VisitStart, isOfPerson ? "slot_taken" : "room_taken");
        PRIYOM_TRY(reject.error().lost, lost(*taken));
        return reject;
    }
    PRIYOM_TRY(const LeadId lead, write(*row));
    (void)m_seen.agrees(lead.value, hash);
    m_outOfOrder += row->isOutOfOrder() ? 1 : 0;
    return RowResult(RowEnd::Imported);
}

Result<std::optional<Error>> HistoryImport::whatIsTaken(const HistoryRow& row) const
{
    HistoryNames names;
    names.specialist = m_directory.knownPerson(row.specialist);
    names.service = m_directory.knownService(row.service, serviceOf(row));
    auto visit = visitOf(row, names, m_change.at());
    if (!visit || visit->historical || !bookings::takesTime(visit->state))
        return std::optional<Error>();
    PRIYOM_CHECK(giveResources(*visit));
    return bookings::takenFrom(m_change.database(), *visit);
}

Result<bool> HistoryImport::isPersons(const Error& taken, const HistoryRow& row) const
{
    const PersonId specialist = m_directory.knownPerson(row.specialist);
    if (!specialist.isValid())
        return false;
    PRIYOM_TRY(const staff::Person person, staff::personById(m_change.database(), specialist));
    return takenSlot(taken).who == person.name;
}

Result<LostTime> HistoryImport::lost(const Error& taken)
{
    const TakenSlot slot = takenSlot(taken);
    LostTime lost{slot.who, {}, {}, slot.client, {}};
    if (slot.period) {
        lost.from = m_zone.local(slot.period->from);
        lost.to = m_zone.local(slot.period->to);
    }
    if (++m_lookedUp > kMostLookedUp)
        return lost;
    PRIYOM_TRY(const auto next, bookings::nextWindows(m_change.database(), FixedClock(m_change.at()), m_session, taken));
    for (const bookings::FreeWindow& window : next.windows)
        lost.next.push_back(m_zone.local(window.period.from));
    return lost;
}

// What its service needs; of what is taken the first, which the schema refuses.
Result<> HistoryImport::giveResources(bookings::Visit& visit) const
{
    if (visit.historical || !bookings::takesTime(visit.state))
        return {};
    PRIYOM_TRY(visit.resources, bookings::resourcesFor(m_change.database(), visit.id, bookings::partsOf(visit).front()));
    return {};
}

Result<HistoryNames> HistoryImport::name(const HistoryRow& row)
{
    HistoryNames names;
    PRIYOM_TRY(names.channel, m_directory.channel(m_change, row.channel));
    PRIYOM_TRY(names.source, m_directory.source(m_change, row.source));
    PRIYOM_TRY(names.campaign, m_directory.campaign(m_change, row.campaign));
    PRIYOM_TRY(names.manager, m_directory.person(m_change, row.manager, staff::Role::Manager));
    PRIYOM_TRY(names.specialist, m_directory.person(m_change, row.specialist, staff::Role::Specialist));
    PRIYOM_TRY(names.service, m_directory.service(m_change, serviceOf(row)));
    PRIYOM_TRY(names.client, m_clients.ensure(m_change, row.clientName, parsePhone(row.clientPhone), row.clientKey));
    if (row.outcome == Outcome::Lost) {
        PRIYOM_TRY(names.lostReason, m_directory.lostReason(m_change, row.lostReason.isEmpty() ? QString(kReasonNotGiven) : row.lostReason));
    }
    return names;
}

// A visit that is still to come is confirmed, and its client reminded, like one that was booked here.
Result<> HistoryImport::remindOf(const bookings::Visit& visit, PersonId responsible)
{
    if (visit.historical || !bookings::isAhead(visit.state))
        return {};
    tasks::Happening timed;
    timed.what = tasks::What::VisitTimed;
    timed.at = m_change.at();
    timed.lead = visit.lead;
    timed.client = visit.client;
    timed.responsible = responsible;
    timed.visit = visit.id;
    timed.visitStart = visit.startAt;
    std::vector<tasks::Happening> happenings{timed};
    if (visit.state == bookings::VisitState::Planned) {
        happenings.push_back(timed);
        happenings.back().what = tasks::What::VisitPlanned;
    }
    PRIYOM_CHECK(tasks::followUpInChange(m_change, happenings));
    return {};
}

Result<LeadId> HistoryImport::write(const HistoryRow& row)
{
    PRIYOM_TRY(const HistoryNames names, name(row));
    const leads::Lead lead = leadOf(row, names);
    PRIYOM_TRY(const LeadId leadId, leads::insertLead(m_change.database(), lead));
    QByteArray detail = "{\"client\":" + QByteArray::number(names.client.value);
    VisitId visitId;
    if (auto visit = visitOf(row, names, m_change.at())) {
        visit->lead = leadId;
        PRIYOM_CHECK(giveResources(*visit));
        PRIYOM_TRY(visitId, bookings::insertVisit(m_change.database(), *visit));
        visit->id = visitId;
        PRIYOM_CHECK(remindOf(*visit, lead.manager));
        detail += ",\"visit\":" + QByteArray::number(visitId.value);
    }
    if (const auto payment = paymentOf(row, names, leadId, visitId)) {
        PRIYOM_TRY(const PaymentId paymentId, payments::insertPayment(m_change.database(), *payment));
        detail += ",\"payment\":" + QByteArray::number(paymentId.value) + ",\"amount\":" + QByteArray::number(payment->amount.minor);
    }
    detail += ",\"stage\":\"";
    detail += leads::stageKey(lead.stage).data();
    detail += "\"}";
    PRIYOM_CHECK(m_change.recordJson("lead.import", "lead", leadId.value, std::move(detail)));
    return leadId;
}

} // namespace

Result<ImportReport> importHistory(history::Change& change, const staff::Session& session, QIODevice& source, const Zone& zone, const ImportOptions& options)
{
    PRIYOM_TRY(auto directory, Directory::load(change.database()));
    HistoryImport taker(change, session, zone, std::move(directory));
    PRIYOM_TRY(auto report, importTable(source, taker, options));
    report.outOfOrder = taker.outOfOrder();
    return report;
}

} // namespace priyom::intake

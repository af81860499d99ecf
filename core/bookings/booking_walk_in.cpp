// SPDX-License-Identifier: GPL-3.0-or-later
// A walk-in in one transaction: the client, where it is one the request, and the visit that has come.
#include "core/bookings/appointing.h"
#include "core/bookings/booking_service.h"
#include "core/bookings/case_moves.h"
#include "core/bookings/walk_in_desk.h"
#include "core/clients/client_service.h"
#include "core/leads/lead_service.h"
#include "core/leads/lead_store.h"
#include "core/staff/lead_work.h"
#include "core/staff/rights.h"

namespace priyom::bookings {

namespace {

constexpr QLatin1String kChannel("walk_in");

leads::LeadDraft requestOf(const WalkInDraft& draft, const staff::Session& session)
{
    leads::LeadDraft request;
    request.channel = kChannel;
    request.name = draft.name;
    request.phone = draft.phone;
    request.service = draft.service;
    request.specialist = draft.specialist;
    if (staff::worksLeads(session.roles))
        request.manager = session.name; // who receives them stands there
    return request;
}

// The open request of a known client, where it is for this person to move and no other visit stands ahead with it.
Result<CaseFile> openCaseOf(storage::Database& database, const staff::Session& session, ClientId client)
{
    PRIYOM_TRY(const auto open, leads::openLeadOfClient(database, client));
    if (!open)
        return CaseFile();
    PRIYOM_TRY(CaseFile file, caseOfLead(database, open->id));
    return file.visitIsAhead() || !permitFor(session, "visit.book", file.whose()) ? CaseFile() : std::move(file);
}

struct Comer
{
    CaseFile file; // none: of a regular
    ClientId client;
    bool isNewRequest = false;
};

Result<Comer> comerOf(history::Change& change, const staff::Session& session, const WalkInDraft& draft)
{
    Comer comer;
    const leads::LeadDraft request = requestOf(draft, session);
    const leads::Reached reached = leads::reachedBy(request);
    PRIYOM_TRY(const auto known, clients::ClientService::whoIs(change.database(), reached.phone, reached.handle));
    if (!known) {
        PRIYOM_TRY(const LeadId made, leads::LeadService::addInChange(change, session, request));
        PRIYOM_TRY(comer.file, caseOfLead(change.database(), made));
        comer.client = comer.file.lead->client;
        comer.isNewRequest = true;
        return comer;
    }
    PRIYOM_TRY(const clients::Client filled,
               clients::ClientService::ensureInChange(change, draft.name, reached.phone, reached.handle));
    comer.client = filled.id;
    PRIYOM_TRY(comer.file, openCaseOf(change.database(), session, comer.client));
    return comer;
}

} // namespace

Result<Booked> BookingService::walkIn(const staff::Session& session, const WalkInDraft& draft)
{
    PRIYOM_CHECK(permit(session, "visit.walk_in"));
    if (draft.booked.isValid())
        return takeInBooked(session, draft);
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Comer comer, comerOf(change, session, draft));
    Appointment appointment;
    appointment.specialist = draft.specialist;
    appointment.service = draft.service;
    appointment.start = walkInStart(change.at());
    appointment.outside = draft.outside;
    appointment.channel = kChannel;
    CaseFile after = taken(comer.file, session);
    PRIYOM_TRY(after.visit, appoint(change, session, after, comer.client, appointment));
    if (after.lead) {
        PRIYOM_CHECK(moveBoth(after, leads::Stage::Came, {}, {}, change.at()));
    } else {
        apply(*after.visit, VisitState::Came, {}, change.at());
    }
    return save(change, "visit.walk_in", comer.file, std::move(after), {{kNewRequest, comer.isNewRequest}});
}

Result<Booked> BookingService::takeInBooked(const staff::Session& session, const WalkInDraft& draft)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, draft.booked));
    PRIYOM_CHECK(permitFor(session, "visit.walk_in", before.whose()));
    if (!before.visitIsAhead())
        return fail(ErrorCode::MoveRefused, visitStateKey(before.visit->state), leads::refusal::kNotAllowed);
    CaseFile after = taken(before, session);
    const bool isItsTime = judge(before.visit->state, VisitState::Came, before.visit->startAt, change.at()).has_value();
    if (!isItsTime || !draft.specialist.isEmpty()) {
        Appointment now;
        now.specialist = draft.specialist;
        now.service = draft.service;
        now.start = walkInStart(change.at());
        now.outside = draft.outside;
        PRIYOM_CHECK(appointAnew(change, session, before.whose(), *after.visit, now));
    }
    if (after.lead) {
        PRIYOM_CHECK(moveBoth(after, leads::Stage::Came, {}, {}, change.at()));
    } else {
        apply(*after.visit, VisitState::Came, {}, change.at());
    }
    return save(change, "visit.walk_in", before, std::move(after), {{QStringLiteral("old_start_at"), before.visit->startAt.ms}});
}

} // namespace priyom::bookings

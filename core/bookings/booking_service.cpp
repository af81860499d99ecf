// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/booking_service.h"

#include "core/bookings/appointing.h"
#include "core/bookings/case_moves.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/json_value.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

namespace priyom::bookings {

namespace {

using leads::Stage;

constexpr QLatin1String kVisitExists("visit_exists");

// Where the lead goes with its visit; a cancelled one only takes a Confirmed lead back.
std::optional<Stage> stageWith(VisitState state, Stage present)
{
    switch (state) {
    case VisitState::Confirmed:
        return Stage::Confirmed;
    case VisitState::Came:
        return Stage::Came;
    case VisitState::NoShow:
        return Stage::NoShow;
    case VisitState::Planned:
    case VisitState::Cancelled:
        break;
    }
    return present == Stage::Confirmed ? std::optional(Stage::Qualified) : std::nullopt;
}

Result<leads::Refusal> refusalOf(history::Change& change, const MoveDraft& draft)
{
    if (draft.to != Stage::Lost || draft.reason.isEmpty())
        return leads::Refusal{};
    PRIYOM_TRY(const auto reason, catalog::reasonByKey(change.database(), draft.reason));
    if (!reason)
        return fail(ErrorCode::BadInput, QStringLiteral("reason"), draft.reason);
    return leads::Refusal{reason->id, draft.comment};
}

// Whose visit it was and when it began is what happened.
Result<> judgeRunningOver(storage::Database& database, const Visit& visit, const Appointment& appointment, Instant now)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    const auto parts = partsOf(visit);
    const auto place = std::size_t(appointment.place - 1);
    if (!mayRunOver(visit, now, zone) || place >= parts.size())
        return fail(ErrorCode::MoveRefused, visitStateKey(visit.state), leads::refusal::kNotAllowed);
    PRIYOM_TRY(const staff::Person performer, staff::personById(database, parts[place].specialist));
    const bool isEndAlone = appointment.start == parts[place].startAt && appointment.service.isEmpty() && !appointment.then && !appointment.price
                            && (appointment.specialist.isEmpty() || appointment.specialist == performer.name);
    return isEndAlone ? Result<>() : fail(ErrorCode::MoveRefused, visitStateKey(visit.state), leads::refusal::kNotAllowed);
}

Result<> addAppointment(history::Change& change, const staff::Session& session, CaseFile& file, Stage to,
                        const Appointment& appointment)
{
    if (to == Stage::Lost || to == Stage::New || (to == Stage::Qualified && file.visitIsAhead()))
        return fail(ErrorCode::BadInput, QStringLiteral("start"), QStringLiteral("not_with_this_stage"));
    if (!leads::isAllowed(file.lead->stage, to))
        return {}; // judged, with its reason, by the move itself
    if (file.visitIsAhead())
        return appointAnew(change, session, file.whose(), *file.visit, appointment);
    PRIYOM_TRY(file.visit, appoint(change, session, file, file.lead->client, appointment));
    return {};
}

} // namespace

Result<Booked> BookingService::moveLead(const staff::Session& session, const MoveDraft& draft)
{
    PRIYOM_CHECK(permit(session, "lead.move"));
    if (draft.remindDays && (draft.to != Stage::Lost || *draft.remindDays < 1 || *draft.remindDays > kLongestReminder))
        return fail(ErrorCode::BadInput, QStringLiteral("remind_days"), QString::number(*draft.remindDays));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfLead(m_database, draft.lead));
    PRIYOM_CHECK(permitFor(session, "lead.move", before.whose()));
    if (draft.version && *draft.version != before.lead->version)
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(draft.lead.value));
    CaseFile after = taken(before, session);
    if (draft.appointment) {
        PRIYOM_CHECK(permit(session, "visit.book"));
        PRIYOM_CHECK(addAppointment(change, session, after, draft.to, *draft.appointment));
    }
    PRIYOM_TRY(const leads::Refusal refusal, refusalOf(change, draft));
    PRIYOM_CHECK(moveBoth(after, draft.to, refusal, draft.cancel, change.at()));
    return save(change, "lead.move", before, std::move(after), {}, draft.remindDays);
}

Result<Booked> BookingService::book(const staff::Session& session, const BookDraft& draft)
{
    PRIYOM_CHECK(permit(session, "visit.book"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    if (!draft.key.isEmpty()) {
        PRIYOM_TRY(auto known, visitByKey(m_database, draft.key));
        if (known)
            return Booked{std::nullopt, std::move(known), EventSeq()};
    }
    CaseFile before;
    ClientId client = draft.client;
    if (draft.lead.isValid()) {
        PRIYOM_TRY(before, caseOfLead(m_database, draft.lead));
        PRIYOM_CHECK(permitFor(session, "visit.book", before.whose()));
        if (before.visitIsAhead())
            return fail(ErrorCode::MoveRefused, leads::stageKey(before.lead->stage), kVisitExists);
        client = before.lead->client;
    } else if (client.isValid()) {
        PRIYOM_TRY(client, clients::standsFor(m_database, client)); // may have been merged meanwhile
    } else {
        PRIYOM_TRY(const clients::Client made,
                   clients::ClientService::ensureInChange(change, draft.clientName, draft.clientPhone, {}));
        client = made.id;
    }
    CaseFile after = taken(before, session);
    if (after.lead && after.lead->stage != Stage::Qualified)
        PRIYOM_CHECK(moveBoth(after, Stage::Qualified, {}, {}, change.at()));
    PRIYOM_TRY(after.visit, appoint(change, session, after, client, draft.appointment));
    after.visit->key = draft.key;
    return save(change, "visit.book", before, std::move(after));
}

Result<Booked> BookingService::moveVisit(const staff::Session& session, VisitId visit, const Appointment& appointment)
{
    PRIYOM_CHECK(permit(session, "visit.move"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "visit.move", before.whose()));
    if (!before.visitIsAhead())
        PRIYOM_CHECK(judgeRunningOver(m_database, *before.visit, appointment, change.at()));
    CaseFile after = taken(before, session);
    PRIYOM_CHECK(appointAnew(change, session, before.whose(), *after.visit, appointment));
    return save(change, "visit.move", before, std::move(after), {{QStringLiteral("old_start_at"), before.visit->startAt.ms}});
}

Result<Booked> BookingService::setVisit(const staff::Session& session, VisitId visit, VisitState to, const CancelWhy& why)
{
    PRIYOM_CHECK(permit(session, "visit.set"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "visit.set", before.whose()));
    PRIYOM_CHECK(judge(before.visit->state, to, before.visit->startAt, change.at()));
    CaseFile after = taken(before, session);
    const auto stage = after.lead ? stageWith(to, after.lead->stage) : std::nullopt;
    if (stage)
        PRIYOM_CHECK(moveBoth(after, *stage, {}, why, change.at()));
    else
        apply(*after.visit, to, why, change.at());
    return save(change, "visit.set", before, std::move(after));
}

Result<Booked> BookingService::noteLate(const staff::Session& session, VisitId visit, int minutes)
{
    PRIYOM_CHECK(permit(session, "visit.late"));
    if (minutes < 0 || minutes > kLatest)
        return fail(ErrorCode::BadInput, QStringLiteral("late"), QString::number(minutes));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "visit.late", before.whose()));
    if (!before.visitIsAhead())
        return fail(ErrorCode::MoveRefused, visitStateKey(before.visit->state), leads::refusal::kNotAllowed);
    if (before.visit->lateMinutes == minutes)
        return fail(ErrorCode::MoveRefused, visitStateKey(before.visit->state), leads::refusal::kSame);
    CaseFile after = taken(before, session);
    after.visit->lateMinutes = minutes;
    return save(change, "visit.late", before, std::move(after), {{QStringLiteral("minutes"), minutes}});
}

Result<Booked> BookingService::commentVisit(const staff::Session& session, VisitId visit, const QString& comment)
{
    PRIYOM_CHECK(permit(session, "visit.comment"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "visit.comment", before.whose()));
    PRIYOM_TRY(const QString words, commentToKeep(comment));
    if (before.visit->comment == words)
        return fail(ErrorCode::MoveRefused, visitStateKey(before.visit->state), leads::refusal::kSame);
    CaseFile after = taken(before, session);
    after.visit->comment = words;
    return save(change, "visit.comment", before, std::move(after));
}

Result<Booked> BookingService::dropService(const staff::Session& session, VisitId visit, int place, const CancelWhy& why)
{
    PRIYOM_CHECK(permit(session, "visit.set"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "visit.set", before.whose()));
    if (!before.visitIsAhead())
        return fail(ErrorCode::MoveRefused, visitStateKey(before.visit->state), leads::refusal::kNotAllowed);
    std::vector<VisitPart> parts = partsOf(*before.visit);
    if (place < 1 || place > int(parts.size()))
        return fail(ErrorCode::BadInput, QStringLiteral("place"), QString::number(place));
    if (parts.size() == 1)
        return fail(ErrorCode::MoveRefused, visitStateKey(before.visit->state), QStringLiteral("only_service"));
    const VisitPart dropped = parts[std::size_t(place - 1)];
    parts.erase(parts.begin() + place - 1);
    CaseFile after = taken(before, session);
    setParts(*after.visit, std::move(parts));
    if (after.visit->startAt != before.visit->startAt)
        after.visit->lateMinutes = 0; // it was said of the old time
    after.visit->cancelReason = why.reason;
    return save(change, "visit.move", before, std::move(after),
                {{kDropped, history::json(dropped.service)}, {QStringLiteral("cancelled_by"), QString(cancelledByKey(why.by))}});
}

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/take_back.h"

#include "core/bookings/case_file.h"
#include "core/bookings/series_service.h"
#include "core/bookings/waiting_service.h"
#include "core/catalog/repertoire_service.h"
#include "core/clients/called.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/history/still_meant.h"
#include "core/leads/lead_store.h"
#include "core/leads/saved_filter.h"
#include "core/payments/cash_service.h"
#include "core/schedule/absence_service.h"
#include "core/schedule/shift_fill_service.h"
#include "core/staff/rights.h"
#include "core/staff/staff_service.h"
#include "core/tasks/call_follower.h"
#include "core/tasks/call_service.h"
#include "core/tasks/leaving.h"
#include "core/tasks/standing_change.h"
#include "core/touches/touch_service.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::backend {

namespace {

using history::Event;

// What of a visit was changed by moving it, as TakenBack::kind says it.
QString movedWhat(const Event& event)
{
    const QJsonObject was = QJsonDocument::fromJson(event.detail).object().value(QLatin1String("visit_was")).toObject();
    const auto changed = [&](const char* column) { return was.contains(QLatin1String(column)); };
    const bool isSpecialist = changed("specialist_id");
    if (changed("start_at"))
        return isSpecialist ? QStringLiteral("time_specialist") : QStringLiteral("time");
    if (isSpecialist)
        return QStringLiteral("specialist");
    if (changed("end_at"))
        return QStringLiteral("length");
    if (changed("price"))
        return QStringLiteral("price");
    return changed("resources") ? QStringLiteral("room") : QString();
}

qint64 numberIn(const Event& event, const char* name)
{
    return QJsonDocument::fromJson(event.detail).object().value(QLatin1String(name)).toInteger();
}

bool isOfCard(const QString& op)
{
    static constexpr const char* kOfCard[] = {"client.edit", "client.tag", "client.untag", "client.consent", "client.not_duplicate"};
    return std::any_of(std::begin(kOfCard), std::end(kOfCard), [&](const char* each) { return op == QLatin1String(each); });
}

} // namespace

Result<TakenBack> TakeBack::last(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "undo.last"));
    PRIYOM_TRY(const NextBack next, m_trail.last(m_database, session.actor(), m_clock.now() - history::kStillMeant));
    if (!next.event && !next.passedOver.isEmpty())
        return fail(ErrorCode::MoveRefused, next.passedOver, QStringLiteral("stays_done"));
    if (!next.event)
        return fail(ErrorCode::MoveRefused, QStringLiteral("undo"), QStringLiteral("nothing_to_undo"));
    PRIYOM_TRY(const About about, undo(session, *next.event));
    PRIYOM_TRY(const QString name, about.name.isEmpty() ? nameOf(about.client) : Result<QString>(about.name));
    return TakenBack{next.event->op, name, about.amount, about.lead, about.kind, about.task, next.passedOver};
}

Result<QString> TakeBack::toPassOver(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "undo.last"));
    PRIYOM_TRY(const NextBack next, m_trail.last(m_database, session.actor(), m_clock.now() - history::kStillMeant));
    return next.event ? next.passedOver : QString();
}

Result<TakeBack::About> TakeBack::takeLeadOut(const staff::Session& session, const Event& added)
{
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, LeadId(added.subjectId)));
    PRIYOM_TRY(const QString name, nameOf(lead.client)); // whose card may go with it
    PRIYOM_CHECK(m_bin.undoAdd(session, lead.id, added.seq));
    About about;
    about.name = name;
    return about;
}

// A request that was made with a visit, which is gone by now.
Result<TakeBack::About> TakeBack::takeOutWithVisit(const staff::Session& session, LeadId lead)
{
    static constexpr int kFarEnough = 100;
    PRIYOM_TRY(const auto events, history::eventsOf(m_database, QStringLiteral("lead"), lead.value, kFarEnough));
    const auto added = std::ranges::find(events, QStringLiteral("lead.add"), &Event::op);
    if (added == events.end())
        return fail(ErrorCode::MoveRefused, QStringLiteral("lead"), QStringLiteral("nothing_to_undo"));
    return takeLeadOut(session, *added);
}

Result<TakeBack::About> TakeBack::giveBack(const staff::Session& session, const Event& deletion)
{
    PRIYOM_TRY(const bin::Deleted back, m_bin.restore(session, deletion.seq, bin::Restoring::Undo));
    const bool isClient = back.subject == bin::Subject::Client;
    const bool isLead = back.subject == bin::Subject::Lead;
    return About{isClient ? ClientId(back.subjectId) : back.client, isLead ? LeadId(back.subjectId) : LeadId(), {}, {}};
}

Result<TakeBack::About> TakeBack::undoPayment(const staff::Session& session, const Event& event)
{
    const PaymentId id(numberIn(event, "payment"));
    PRIYOM_TRY(const auto together,
               event.op == QLatin1String("payment.undo") ? m_payments.restore(session, event.seq) : m_payments.undo(session, id, payments::Cancelling::Undo));
    return About{together.front().client, together.front().lead, payments::paidOf(together), {}};
}

Result<TakeBack::About> TakeBack::undoTouch(const staff::Session& session, const Event& event)
{
    const tasks::CallFollower follower;
    PRIYOM_TRY(const touches::Touch touch, touches::TouchService(m_database, m_clock, &follower).undo(session, TouchId(numberIn(event, "touch"))));
    return About{touch.client, touch.lead, {}, touches::touchKindKey(touch.kind)};
}

Result<TakeBack::About> TakeBack::undoCall(const staff::Session& session, const Event& event)
{
    tasks::CallService calls(m_database, m_clock);
    About about;
    if (event.op == QLatin1String("call.start") || event.op == QLatin1String("call.drop")) {
        PRIYOM_TRY(const touches::OpenCall call, event.op == QLatin1String("call.start") ? calls.undoStart(session, event.seq) : calls.undoDrop(session, event.seq));
        about.client = call.client;
        about.lead = call.lead;
    } else {
        PRIYOM_TRY(const tasks::CallEnded call, calls.undo(session, TouchId(numberIn(event, "touch"))));
        about.client = call.client;
        about.lead = call.lead;
    }
    if (about.lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, about.lead));
        about.client = lead.client;
    }
    return about;
}

Result<TakeBack::About> TakeBack::undoWay(const staff::Session& session, const Event& event)
{
    PRIYOM_TRY(const bookings::Booked booked, event.subject == QLatin1String("lead") ? m_bookings.undoLead(session, LeadId(event.subjectId), event.seq)
                                                                                    : m_bookings.undoVisit(session, VisitId(event.subjectId), event.seq));
    const QString kind = event.op == QLatin1String("visit.move") ? movedWhat(event) : QString();
    if (booked.lead && QJsonDocument::fromJson(event.detail).object().value(bookings::kNewRequest).toBool())
        return takeOutWithVisit(session, booked.lead->id);
    if (booked.lead)
        return About{booked.lead->client, booked.lead->id, {}, kind};
    return booked.visit ? About{booked.visit->client, booked.visit->lead, {}, kind} : About();
}

Result<TakeBack::About> TakeBack::undoTask(const staff::Session& session, const Event& event)
{
    PRIYOM_TRY(const auto standing, tasks::standingChange(m_database, TaskId(event.subjectId)));
    if (standing && standing->seq != event.seq) // somebody has gone on from there
        return fail(ErrorCode::Conflict, QStringLiteral("task %1").arg(event.subjectId));
    PRIYOM_TRY(const tasks::Task task, m_tasks.undo(session, TaskId(event.subjectId)));
    if (task.client.isValid() || !task.lead.isValid())
        return About{task.client, {}, {}, {}, task};
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, task.lead));
    return About{lead.client, {}, {}, {}, task};
}

Result<TakeBack::About> TakeBack::undo(const staff::Session& session, const Event& event)
{
    const auto is = [&](const char* op) { return event.op == QLatin1String(op); };
    if (event.op.endsWith(QLatin1String(".delete")))
        return giveBack(session, event);
    if (is("payment.add") || is("payment.undo"))
        return undoPayment(session, event);
    if (is("lead.add"))
        return takeLeadOut(session, event);
    if (is("touch.add"))
        return undoTouch(session, event);
    if (is("call.start") || is("call.drop") || is("call.end") || is("call.missed"))
        return undoCall(session, event);
    if (bookings::isOfWay(event.op))
        return undoWay(session, event);
    if (event.subject == QLatin1String("task") && !is("bin.restore"))
        return undoTask(session, event);
    About about;
    if (isOfCard(event.op)) {
        PRIYOM_TRY(const clients::Client card, clients::ClientService(m_database, m_clock).undo(session, event.seq));
        about.client = card.id;
    } else if (is("client.merge")) {
        PRIYOM_TRY(about.client, m_merges.unmerge(session, ClientId(event.subjectId)));
    } else if (is("bin.restore")) {
        PRIYOM_TRY(const bin::Deleted again, m_bin.undoRestore(session, event.seq));
        about.client = again.client; // none: it was the client
    } else if (is("filter.keep") || is("filter.drop")) {
        PRIYOM_CHECK(leads::SavedFilters(m_database, m_clock).undo(session, event.seq));
    } else if (is("person.edit")) {
        const tasks::LeavingFollower follower;
        PRIYOM_CHECK(staff::StaffService(m_database, m_clock, &follower).undo(session, event.seq));
    } else if (is("person.services")) {
        PRIYOM_CHECK(catalog::RepertoireService(m_database, m_clock).undo(session, event.seq));
    } else if (is("shift.fill")) {
        PRIYOM_CHECK(schedule::ShiftFillService(m_database, m_clock).undo(session, event.seq));
    } else if (is("absence.set") || is("absence.drop")) {
        PRIYOM_CHECK(schedule::AbsenceService(m_database, m_clock).undo(session, event.seq));
    } else if (is("series.add")) {
        PRIYOM_TRY(const bookings::SeriesMade taken, bookings::SeriesService(m_database, m_clock).undo(session, event.seq));
        if (!taken.visits.empty())
            about.client = taken.visits.front().client;
    } else if (is("waiting.add") || is("waiting.close")) {
        PRIYOM_TRY(const bookings::Waiting taken, bookings::WaitingService(m_database, m_clock).undo(session, event.seq));
        about.client = taken.client;
    } else if (is("cash.close")) {
        PRIYOM_CHECK(payments::CashService(m_database, m_clock).undo(session, event.seq));
    } else if (is("shift.set")) {
        PRIYOM_CHECK(m_schedule.undoShifts(session, event.seq));
    } else {
        return fail(ErrorCode::MoveRefused, event.op, QStringLiteral("stays_done"));
    }
    return about;
}

Result<QString> TakeBack::nameOf(ClientId client) const
{
    if (!client.isValid())
        return QString();
    PRIYOM_TRY(const clients::Client found, clients::clientById(m_database, client));
    return clients::calledBy(found);
}

} // namespace priyom::backend

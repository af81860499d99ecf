// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/take_back.h"

#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/history/still_meant.h"
#include "core/leads/lead_store.h"
#include "core/staff/rights.h"
#include "core/tasks/call_service.h"
#include "core/touches/touch_service.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace priyom::backend {

namespace {

using history::Event;

constexpr int kFarEnough = 500;

// What is noted beside the work, and what stands in no way of an undo.
bool isNoChange(const Event& event)
{
    static constexpr const char* kNotes[] = {"client.show", "call.start", "call.drop", "bin.purge"};
    static constexpr const char* kFamilies[] = {"notice.", "session.", "export."};
    for (const char* op : kNotes)
        if (event.op == QLatin1String(op))
            return true;
    for (const char* family : kFamilies)
        if (event.op.startsWith(QLatin1String(family)))
            return true;
    return false;
}

// A restore that was asked for in the list is a thing of its own; what is deleted again because of it takes that back.
bool takesBack(const Event& event, const QJsonObject& detail)
{
    if (event.op == QLatin1String("bin.restore"))
        return !detail.value(QLatin1String("asked")).toBool();
    if (event.op.endsWith(QLatin1String(".delete")))
        return detail.contains(QLatin1String("undoes"));
    return event.op.endsWith(QLatin1String(".undo")) || event.op == QLatin1String("client.unmerge");
}

// Written by the change it stands beside, at the same instant.
bool goesAlong(const QString& op)
{
    return op.startsWith(QLatin1String("task.")) || op == QLatin1String("touch.add");
}

// The newest change that was not taken back; the events of one change carry the same instant, and those that rules made
// go with what made them.
std::optional<Event> lastChange(const std::vector<Event>& newestFirst)
{
    QSet<qint64> undone;
    QSet<qint64> undoneAt;
    for (const Event& event : newestFirst) {
        const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
        const bool isUndone = undone.contains(event.seq.value);
        if (takesBack(event, detail) || (isUndone && event.op == QLatin1String("bin.restore"))) {
            undone.insert(detail.value(QLatin1String("undoes")).toInteger());
            continue;
        }
        if (isUndone) {
            undoneAt.insert(event.at.ms);
            continue;
        }
        const bool wentAlong = goesAlong(event.op) && undoneAt.contains(event.at.ms);
        if (!wentAlong && !isNoChange(event))
            return event;
    }
    return std::nullopt;
}

} // namespace

Result<TakenBack> TakeBack::last(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "undo.last"));
    PRIYOM_TRY(const auto events, history::eventsBy(m_database, session.actor(), m_clock.now() - history::kStillMeant, kFarEnough));
    const std::optional<Event> event = lastChange(events);
    if (!event)
        return fail(ErrorCode::MoveRefused, QStringLiteral("undo"), QStringLiteral("nothing_to_undo"));
    return takeBack(session, *event);
}

Result<TakenBack> TakeBack::takeBack(const staff::Session& session, const Event& event)
{
    TakenBack taken{event.op, {}, {}, {}, {}};
    ClientId client;
    if (event.op.endsWith(QLatin1String(".delete"))) {
        PRIYOM_TRY(const bin::Deleted back, m_bin.restore(session, event.seq, bin::Restoring::Undo));
        client = back.subject == bin::Subject::Client ? ClientId(back.subjectId) : back.client;
        if (back.subject == bin::Subject::Lead)
            taken.lead = LeadId(back.subjectId);
    } else if (event.op == QLatin1String("bin.restore")) {
        PRIYOM_TRY(const bin::Deleted again, m_bin.undoRestore(session, event.seq));
        client = again.client; // none: it was the client
    } else if (event.op == QLatin1String("shift.set")) {
        PRIYOM_CHECK(m_schedule.undoShifts(session, event.seq));
    } else if (event.op == QLatin1String("payment.add")) {
        const bool ofLead = event.subject == QLatin1String("lead");
        const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
        const PaymentId id(ofLead ? detail.value(QLatin1String("payment")).toInteger() : event.subjectId);
        PRIYOM_TRY(const payments::Payment payment, m_payments.undo(session, id));
        client = payment.client;
        taken.amount = payment.amount;
        taken.lead = payment.lead;
    } else if (event.op == QLatin1String("touch.add")) {
        const TouchId id(QJsonDocument::fromJson(event.detail).object().value(QLatin1String("touch")).toInteger());
        PRIYOM_TRY(const touches::Touch touch, touches::TouchService(m_database, m_clock).undo(session, id));
        client = touch.client;
        taken.lead = touch.lead;
        taken.kind = touches::touchKindKey(touch.kind);
    } else if (event.op == QLatin1String("call.end") || event.op == QLatin1String("call.missed")) {
        const TouchId id(QJsonDocument::fromJson(event.detail).object().value(QLatin1String("touch")).toInteger());
        PRIYOM_TRY(const tasks::CallEnded call, tasks::CallService(m_database, m_clock).undo(session, id));
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, call.lead));
        client = lead.client;
        taken.lead = call.lead;
    } else if (event.subject == QLatin1String("lead") || event.subject == QLatin1String("visit")) {
        PRIYOM_TRY(const bookings::Booked booked, event.subject == QLatin1String("lead") ? m_bookings.undoLead(session, LeadId(event.subjectId))
                                                                                        : m_bookings.undoVisit(session, VisitId(event.subjectId)));
        client = booked.lead ? booked.lead->client : booked.visit ? booked.visit->client : ClientId();
        taken.lead = booked.lead ? booked.lead->id : booked.visit ? booked.visit->lead : LeadId();
    } else if (event.subject == QLatin1String("task")) {
        PRIYOM_TRY(const tasks::Task task, m_tasks.undo(session, TaskId(event.subjectId)));
        client = task.client;
        if (!client.isValid() && task.lead.isValid()) {
            PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, task.lead));
            client = lead.client;
        }
    } else if (event.op == QLatin1String("client.merge")) {
        PRIYOM_TRY(client, m_merges.unmerge(session, ClientId(event.subjectId)));
    } else {
        return fail(ErrorCode::MoveRefused, QStringLiteral("undo"), QStringLiteral("nothing_to_undo"));
    }
    PRIYOM_TRY(taken.clientName, nameOf(client));
    return taken;
}

Result<QString> TakeBack::nameOf(ClientId client) const
{
    if (!client.isValid())
        return QString();
    PRIYOM_TRY(const clients::Client found, clients::clientById(m_database, client));
    return found.name;
}

} // namespace priyom::backend

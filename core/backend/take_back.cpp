// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/take_back.h"

#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/history/still_meant.h"
#include "core/leads/lead_store.h"
#include "core/leads/saved_filter.h"
#include "core/staff/rights.h"
#include "core/tasks/call_service.h"
#include "core/tasks/standing_change.h"
#include "core/touches/touch_service.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace priyom::backend {

namespace {

using history::Event;

constexpr int kNear = 200; // what was taken back already stands before it
constexpr int kFarEnough = 5000;

// What is noted beside the work, and what stands in no way of an undo.
bool isNoChange(const Event& event)
{
    static constexpr const char* kNotes[] = {"client.show", "call.start", "call.drop", "bin.purge"};
    static constexpr const char* kFamilies[] = {"notice.", "session.", "export.", "look.", "lead.hand_out"};
    for (const char* op : kNotes)
        if (event.op == QLatin1String(op))
            return true;
    for (const char* family : kFamilies)
        if (event.op.startsWith(QLatin1String(family)))
            return true;
    return false;
}

// A restore that was asked for in the list is a thing of its own; what is deleted again because of it takes that back, and
// a lead that goes into the bin because it was taken in by a slip is no deletion of its own.
bool takesBack(const Event& event, const QJsonObject& detail)
{
    if (event.op == QLatin1String("bin.restore"))
        return !detail.value(QLatin1String("asked")).toBool();
    if (event.op.endsWith(QLatin1String(".delete")))
        return detail.contains(QLatin1String("undoes"));
    return event.op.endsWith(QLatin1String(".undo")) || event.op == QLatin1String("client.unmerge");
}

qint64 numberIn(const Event& event, const char* name)
{
    return QJsonDocument::fromJson(event.detail).object().value(QLatin1String(name)).toInteger();
}

bool isOfWay(const QString& op)
{
    static constexpr const char* kOfWay[] = {"lead.move", "lead.edit", "lead.assign", "visit.book", "visit.move", "visit.set"};
    return std::any_of(std::begin(kOfWay), std::end(kOfWay), [&](const char* each) { return op == QLatin1String(each); });
}

bool isOfCard(const QString& op)
{
    static constexpr const char* kOfCard[] = {"client.edit", "client.tag", "client.untag", "client.consent", "client.not_duplicate"};
    return std::any_of(std::begin(kOfCard), std::end(kOfCard), [&](const char* each) { return op == QLatin1String(each); });
}

// The call in which a request was told comes in with it.
bool cameWith(const Event& event, const Event& before)
{
    return event.op == QLatin1String("touch.add") && before.op == QLatin1String("lead.add") && before.seq.value + 1 == event.seq.value
           && before.at == event.at && before.subjectId == event.subjectId;
}

// The newest change that was not taken back; the events of one change carry the same instant, and those that rules made
// go with what made them. Of a deletion: by the number of the one whose rows are in the bin now. Of events of which
// there are more the oldest is not judged: what stands before it may have brought it along.
std::optional<Event> lastChange(const std::vector<Event>& newestFirst, bool areAll)
{
    QSet<qint64> undone;
    QSet<qint64> undoneAt;
    QSet<qint64> enteredAt;           // a name that came with a request is filled in on a card that had none
    QHash<qint64, qint64> takenAgain; // by a deletion that stands: the restore, or the deletion before it
    for (auto at = newestFirst.begin(); at != newestFirst.end(); ++at) {
        const Event& event = *at;
        const auto before = std::next(at);
        const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
        const qint64 undoes = detail.value(QLatin1String("undoes")).toInteger();
        const qint64 seq = event.seq.value;
        const bool isUndone = undone.contains(seq);
        if (takesBack(event, detail)) {
            undone.insert(undoes);
            if (event.op.endsWith(QLatin1String(".delete")) && !isUndone)
                takenAgain.insert(undoes, takenAgain.value(seq, seq));
            continue;
        }
        if (isUndone && event.op == QLatin1String("bin.restore")) { // what it brought back lies in the bin once more
            if (takenAgain.contains(seq))
                takenAgain.insert(undoes, takenAgain.value(seq));
            else
                undone.insert(undoes);
            continue;
        }
        if (isUndone) {
            (event.op == QLatin1String("lead.add") ? enteredAt : undoneAt).insert(event.at.ms);
            continue;
        }
        const bool wentAlong = (event.op.startsWith(QLatin1String("task.")) && undoneAt.contains(event.at.ms))
                               || (event.op == QLatin1String("client.edit") && enteredAt.contains(event.at.ms));
        const bool cameAlong = before != newestFirst.end() && cameWith(event, *before);
        if (wentAlong || cameAlong || isNoChange(event))
            continue;
        if (!areAll && before == newestFirst.end())
            return std::nullopt;
        Event last = event;
        last.seq = EventSeq(takenAgain.value(seq, seq));
        return last;
    }
    return std::nullopt;
}

} // namespace

Result<TakenBack> TakeBack::last(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "undo.last"));
    std::optional<Event> event;
    for (const int far : {kNear, kFarEnough}) {
        PRIYOM_TRY(const auto events,
                   history::eventsBy(m_database, session.actor(), m_clock.now() - history::kStillMeant, far));
        const bool areAll = int(events.size()) < far;
        event = lastChange(events, areAll);
        if (event || areAll)
            break;
    }
    if (!event)
        return fail(ErrorCode::MoveRefused, QStringLiteral("undo"), QStringLiteral("nothing_to_undo"));
    PRIYOM_TRY(const About about, undo(session, *event));
    PRIYOM_TRY(const QString name, nameOf(about.client));
    return TakenBack{event->op, name, about.amount, about.lead, about.kind, about.task};
}

// What came in by a slip goes into the bin, but not from under the hands of somebody who works on it.
Result<TakeBack::About> TakeBack::takeLeadOut(const staff::Session& session, const Event& added)
{
    static constexpr int kFar = 100;
    PRIYOM_TRY(const auto events, history::eventsOf(m_database, added.subject, added.subjectId, kFar));
    const bool others = std::any_of(events.begin(), events.end(), [&](const Event& each) {
        return each.actor != added.actor && each.actor.isValid() && each.seq.value > added.seq.value;
    });
    if (others)
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(added.subjectId));
    PRIYOM_TRY(const bin::Deleted deleted, m_bin.undoAdd(session, LeadId(added.subjectId), added.seq));
    return About{deleted.client, {}, {}, {}};
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
    const bool ofLead = event.subject == QLatin1String("lead");
    const PaymentId id(ofLead ? numberIn(event, "payment") : event.subjectId);
    PRIYOM_TRY(const payments::Payment payment, m_payments.undo(session, id));
    return About{payment.client, payment.lead, payment.amount, {}};
}

Result<TakeBack::About> TakeBack::undoTouch(const staff::Session& session, const Event& event)
{
    const TouchId id(numberIn(event, "touch"));
    if (event.op == QLatin1String("touch.add")) {
        PRIYOM_TRY(const touches::Touch touch, touches::TouchService(m_database, m_clock).undo(session, id));
        return About{touch.client, touch.lead, {}, touches::touchKindKey(touch.kind)};
    }
    PRIYOM_TRY(const tasks::CallEnded call, tasks::CallService(m_database, m_clock).undo(session, id));
    if (!call.lead.isValid())
        return About{call.client, {}, {}, {}};
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, call.lead));
    return About{lead.client, lead.id, {}, {}};
}

Result<TakeBack::About> TakeBack::undoWay(const staff::Session& session, const Event& event)
{
    PRIYOM_TRY(const bookings::Booked booked, event.subject == QLatin1String("lead") ? m_bookings.undoLead(session, LeadId(event.subjectId), event.seq)
                                                                                    : m_bookings.undoVisit(session, VisitId(event.subjectId), event.seq));
    if (booked.lead)
        return About{booked.lead->client, booked.lead->id, {}, {}};
    return booked.visit ? About{booked.visit->client, booked.visit->lead, {}, {}} : About();
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
    if (is("payment.add"))
        return undoPayment(session, event);
    if (is("lead.add"))
        return takeLeadOut(session, event);
    if (is("touch.add") || is("call.end") || is("call.missed"))
        return undoTouch(session, event);
    if (isOfWay(event.op))
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
    return found.name;
}

} // namespace priyom::backend

// SPDX-License-Identifier: GPL-3.0-or-later
// An undo is one more change: it puts the columns back that the last event says it changed, and is an event itself. It
// goes one action back, and once more to the one before it. Free text is kept beside history for a day; without it nothing is guessed.
#include "core/bookings/booking_service.h"

#include "core/bookings/case_file.h"
#include "core/bookings/visit_changes.h"
#include "core/bookings/visit_store.h"
#include "core/history/undo_value_store.h"
#include "core/history/undoing.h"
#include "core/leads/lead_changes.h"
#include "core/leads/lead_store.h"
#include "core/leads/taking.h"
#include "core/staff/rights.h"
#include "core/tasks/follow_up.h"

#include <QJsonDocument>

#include <algorithm>

namespace priyom::bookings {

namespace {

struct LastAction
{
    history::Event event;
    QJsonObject detail;
    int leadVersion = 0;  // as the lead stands if nothing but what is said below came after it
    int visitVersion = 0; // and its visit
    bool wasHandedOut = false; // since, by the shop's rule
};

QJsonObject detailOf(const history::Event& event)
{
    return QJsonDocument::fromJson(event.detail).object();
}

// What was said with the client stands under two names, the newest first.
Result<std::vector<history::Event>> eventsAround(storage::Database& database, const QString& subject, qint64 id)
{
    static constexpr int kFarEnough = 1000; // what was taken back stands before what was not
    PRIYOM_TRY(auto events, history::eventsOf(database, subject, id, kFarEnough));
    if (subject == QLatin1String("lead")) {
        PRIYOM_TRY(auto calls, history::eventsOf(database, QStringLiteral("call"), id, kFarEnough));
        events.insert(events.end(), calls.begin(), calls.end());
        std::sort(events.begin(), events.end(), [](const history::Event& a, const history::Event& b) { return a.seq.value > b.seq.value; });
    }
    return events;
}

// A word to the client that changed nothing of the lead but whose it is.
bool isTakingAlone(const history::Event& event, const QJsonObject& detail)
{
    return event.op == QLatin1String("touch.add") && detail.value(leads::kTaken).toBool()
        && detail.value(QLatin1String("was")).toObject().keys() == QStringList{QStringLiteral("manager_id")};
}

// A call or a message takes nothing back and stands in no way: the versions tell whether it changed the lead, and one that
// was taken back has left it as it was. Nor does a deletion or a payment that was taken back: every row is as it was. An
// action that was taken back leads to the one before it; the undo says how it left lead and visit. What the shop's rule
// handed out meanwhile was nobody's doing: who answers for it stays, unless that is what is taken back.
Result<std::optional<LastAction>> lastAction(storage::Database& database, const QString& subject, qint64 id)
{
    static constexpr const char* kNotes[] = {"touch.add",  "touch.undo", "call.start", "call.end",    "call.missed",
                                             "call.undo",  "call.drop",  "lead.delete", "bin.restore", "payment.undo",
                                             "payment.restore", "lead.undo", "series.undo"};
    PRIYOM_TRY(const auto events, eventsAround(database, subject, id));
    QSet<qint64> undone; // what took one back is newer, and met before it
    std::optional<int> version;
    std::optional<int> visitVersion;
    bool wasHandedOut = false;
    for (const history::Event& event : events) {
        const QJsonObject detail = detailOf(event);
        const bool isUndone = undone.contains(event.seq.value);
        const bool isNote = std::any_of(std::begin(kNotes), std::end(kNotes), [&](const char* op) { return event.op == QLatin1String(op); });
        const bool isOfWay = event.op == QLatin1String("lead.undo");
        if (isOfWay && !detail.contains(QLatin1String("left"))) // an older program's, which does not say how it left them
            return LastAction{event, detail, 0, 0, wasHandedOut};
        if (isOfWay && !visitVersion)
            visitVersion = detail.value(QLatin1String("visit_version")).toInt();
        if (isNote && history::takesBack(event.op) && !isUndone) // a payment whose cancelling was taken back stands
            undone += detail.value(QLatin1String("undoes")).toInteger();
        if (isUndone)
            continue;
        const int noted = detail.value(QLatin1String("lead_version")).toInt();
        if (event.op == QLatin1String("lead.hand_out") || isTakingAlone(event, detail)) {
            wasHandedOut = true;
            version = version.value_or(noted);
            continue;
        }
        if (!isNote)
            return LastAction{event, detail, version.value_or(noted), visitVersion.value_or(detail.value(QLatin1String("visit_version")).toInt()),
                              wasHandedOut};
        // The newest undo says how the lead stands; what changed it before that and still does is in the way.
        if (noted > 0 && event.op.endsWith(QLatin1String(".undo")))
            version = version.value_or(noted);
        else if (noted > 0)
            version = 0;
    }
    return std::nullopt;
}

Result<> checkUnchanged(const CaseFile& file, const LastAction& last)
{
    const QJsonObject& detail = last.detail;
    if (file.lead && file.lead->version != last.leadVersion)
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(file.lead->id.value));
    if (!detail.contains(QLatin1String("visit")))
        return {};
    if (!file.visit || file.visit->id.value != detail.value(QLatin1String("visit")).toInteger()
        || file.visit->version != last.visitVersion)
        return fail(ErrorCode::Conflict, QStringLiteral("visit %1").arg(detail.value(QLatin1String("visit")).toInteger()));
    return {};
}

// Who gave a lead away, their own or one of the queue's, may take it back, though it is another's by now; likewise what was
// done before it was handed out.
bool isTheirs(const staff::Session& session, const LastAction& last)
{
    return last.event.actor == session.person && (last.wasHandedOut || last.event.op == QLatin1String("lead.assign"));
}

// For the undo of what was done before.
Result<> noteHowLeft(storage::Database& database, const CaseFile& after, QJsonObject& undone)
{
    undone.insert(QStringLiteral("left"), true);
    if (after.lead) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(database, after.lead->id));
        undone.insert(QStringLiteral("lead_version"), lead.version);
    }
    if (after.visit) {
        PRIYOM_TRY(const Visit visit, visitById(database, after.visit->id));
        undone.insert(QStringLiteral("visit_version"), visit.version);
    }
    return {};
}

} // namespace

bool isOfWay(const QString& op)
{
    static constexpr const char* kOperations[] = {"lead.move",  "lead.edit", "lead.assign", "visit.book",
                                                  "visit.move", "visit.set", "visit.late",  "visit.walk_in", "visit.comment"};
    return std::any_of(std::begin(kOperations), std::end(kOperations), [&](const char* each) { return op == QLatin1String(each); });
}

Result<Booked> BookingService::undoLead(const staff::Session& session, LeadId lead, EventSeq meant)
{
    PRIYOM_CHECK(permit(session, "lead.undo"));
    PRIYOM_TRY(const CaseFile before, caseOfLead(m_database, lead));
    return undo(session, before, QStringLiteral("lead"), lead.value, meant);
}

Result<Booked> BookingService::undoVisit(const staff::Session& session, VisitId visit, EventSeq meant)
{
    PRIYOM_CHECK(permit(session, "lead.undo"));
    PRIYOM_TRY(const CaseFile before, caseOfVisit(m_database, visit));
    if (before.lead)
        return undo(session, before, QStringLiteral("lead"), before.lead->id.value, meant);
    return undo(session, before, QStringLiteral("visit"), visit.value, meant);
}

Result<Booked> BookingService::undo(const staff::Session& session, const CaseFile& before, const QString& subject, qint64 id, EventSeq meant)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto last, lastAction(m_database, subject, id));
    if (!last || !isTheirs(session, *last))
        PRIYOM_CHECK(permitFor(session, "lead.undo", before.whose()));
    const QJsonObject detail = last ? last->detail : QJsonObject();
    if (last && last->event.op == QLatin1String("payment.add"))
        return fail(ErrorCode::Conflict, QStringLiteral("payment"));
    if (!last || !isOfWay(last->event.op))
        return fail(ErrorCode::MoveRefused, subject, QStringLiteral("nothing_to_undo"));
    if (meant.isValid() && last->event.seq != meant) // somebody has gone on from there
        return fail(ErrorCode::Conflict, QStringLiteral("%1 %2").arg(subject).arg(id));
    PRIYOM_CHECK(checkUnchanged(before, *last));

    PRIYOM_TRY(const auto words, history::undoValue(m_database, last->event.seq));
    const bool isOfText = detail.value(QLatin1String("text")).toBool();
    const bool isOfComment = detail.value(kCommented).toBool();
    if ((isOfText || isOfComment) && !words)
        return fail(ErrorCode::MoveRefused, subject, QStringLiteral("nothing_to_undo"));

    const bool takesVisitAway = detail.value(QLatin1String("visit_new")).toBool();
    CaseFile present = before;
    if (takesVisitAway) {
        PRIYOM_CHECK(removeVisit(m_database, *before.visit));
        present.visit.reset();
        if (before.lead) {
            PRIYOM_TRY(present, caseOfLead(m_database, before.lead->id)); // an earlier visit is the current one again
        }
    }
    CaseFile after = present;
    if (after.lead)
        leads::putBack(*after.lead, detail.value(QLatin1String("was")).toObject());
    if (after.lead && isOfText)
        leads::putTextBack(*after.lead, *words);
    if (after.lead && words && words->contains(kLostComment))
        after.lead->lostComment = words->value(kLostComment).toString();
    if (after.visit && !takesVisitAway)
        putBack(*after.visit, detail.value(QLatin1String("visit_was")).toObject());
    if (after.visit && isOfComment)
        after.visit->comment = words->value(kVisitComment).toString();
    PRIYOM_CHECK(write(m_database, present, after));
    PRIYOM_CHECK(tasks::takeBackInChange(change, detail.value(kTaskTrace).toObject()));
    QJsonObject undone{{QStringLiteral("undoes"), last->event.seq.value}};
    if (takesVisitAway)
        undone.insert(QStringLiteral("visit_removed"), before.visit->id.value);
    PRIYOM_CHECK(noteHowLeft(m_database, after, undone));
    PRIYOM_TRY(const EventSeq event, change.record("lead.undo", after.lead ? "lead" : "visit", id, undone));
    PRIYOM_CHECK(change.commit());
    return Booked{std::move(after.lead), std::move(after.visit), event};
}

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/undo_trail.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace priyom::backend {

namespace {

using history::Event;

constexpr qint64 kFarEnough = 5000; // events of the whole shop: after a start no more of a day are looked through

// What is noted beside the work.
bool isNote(const Event& event)
{
    static constexpr const char* kNotes[] = {"client.show", "bin.purge"};
    static constexpr const char* kFamilies[] = {"notice.", "session.", "export.", "look.", "lead.hand_"};
    return std::any_of(std::begin(kNotes), std::end(kNotes), [&](const char* op) { return event.op == QLatin1String(op); })
           || std::any_of(std::begin(kFamilies), std::end(kFamilies), [&](const char* family) { return event.op.startsWith(QLatin1String(family)); });
}

// The call in which a request was told comes in with it.
bool cameWith(const Event& event, const Event& before)
{
    return event.op == QLatin1String("touch.add") && before.op == QLatin1String("lead.add") && before.seq.value + 1 == event.seq.value
           && before.at == event.at && before.subjectId == event.subjectId;
}

} // namespace

Result<std::optional<Event>> UndoTrail::last(storage::Database& database, const history::Actor& actor, Instant since)
{
    PRIYOM_CHECK(readOn(database, actor));
    forgetBefore(since);
    return newestStanding(since);
}

Result<> UndoTrail::readOn(storage::Database& database, const history::Actor& actor)
{
    PRIYOM_TRY(const history::Head head, history::readHead(database));
    if (actor.person != m_actor.person || actor.device != m_actor.device || m_read == 0) {
        m_actor = actor;
        m_steps.clear();
        m_read = std::max<qint64>(0, head.count - kFarEnough);
        m_hasAll = m_read == 0;
    }
    if (m_read == head.count)
        return {};
    PRIYOM_TRY(auto events, history::eventsByAfter(database, actor, EventSeq(m_read)));
    for (Event& event : events) {
        const bool cameAlong = !m_steps.empty() && cameWith(event, m_steps.back().event);
        m_steps.push_back(stepOf(std::move(event)));
        m_steps.back().cameAlong = cameAlong;
    }
    m_read = head.count;
    return {};
}

UndoTrail::Step UndoTrail::stepOf(Event event)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    Step step;
    step.undoes = detail.value(QLatin1String("undoes")).toInteger();
    if (event.op == QLatin1String("bin.restore")) {
        step.kind = detail.value(QLatin1String("asked")).toBool() ? Kind::Restore : Kind::TakesBack;
    } else if (event.op == QLatin1String("payment.undo") && detail.value(QLatin1String("asked")).toBool()) {
        step.kind = Kind::Change; // a cancellation by its own key
    } else if (event.op.endsWith(QLatin1String(".undo")) || event.op == QLatin1String("client.unmerge")
               || event.op == QLatin1String("payment.restore")) {
        step.kind = Kind::TakesBack;
    } else if (event.op.endsWith(QLatin1String(".delete")) && step.undoes > 0) {
        step.kind = Kind::DeletesAgain;
    } else if (isNote(event)) {
        step.kind = Kind::Note;
    } else if (event.op == QLatin1String("lead.add")) {
        step.kind = Kind::NewLead;
    } else if (event.op == QLatin1String("client.edit")) {
        step.kind = Kind::CardEdit;
    } else if (event.op.startsWith(QLatin1String("task."))) {
        step.kind = Kind::OfTask;
    }
    step.event = std::move(event);
    return step;
}

void UndoTrail::forgetBefore(Instant since)
{
    while (!m_steps.empty() && m_steps.front().event.at < since) {
        m_steps.pop_front();
        m_hasAll = true; // what came along with the oldest step came at its instant
    }
}

// The events of one change carry the same instant, and those that rules made go with what made them.
std::optional<Event> UndoTrail::newestStanding(Instant since) const
{
    QSet<qint64> undone;
    QSet<qint64> undoneAt;
    QSet<qint64> enteredAt;           // a name that came with a request is filled in on a card that had none
    QHash<qint64, qint64> takenAgain; // by a deletion that stands: the restore, or the deletion before it
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        const qint64 seq = step->event.seq.value;
        const qint64 at = step->event.at.ms;
        if (at < since.ms) // the clock was set back meanwhile
            continue;
        const bool isUndone = undone.contains(seq);
        if (step->kind == Kind::TakesBack || step->kind == Kind::DeletesAgain) {
            undone.insert(step->undoes);
            if (step->kind == Kind::DeletesAgain && !isUndone)
                takenAgain.insert(step->undoes, takenAgain.value(seq, seq));
            continue;
        }
        if (isUndone && step->kind == Kind::Restore) { // what it brought back lies in the bin once more
            if (takenAgain.contains(seq))
                takenAgain.insert(step->undoes, takenAgain.value(seq));
            else
                undone.insert(step->undoes);
            continue;
        }
        if (isUndone) {
            (step->kind == Kind::NewLead ? enteredAt : undoneAt).insert(at);
            continue;
        }
        const bool wentAlong = (step->kind == Kind::OfTask && undoneAt.contains(at)) || (step->kind == Kind::CardEdit && enteredAt.contains(at));
        if (wentAlong || step->cameAlong || step->kind == Kind::Note)
            continue;
        if (!m_hasAll && std::next(step) == m_steps.crend())
            return std::nullopt;
        Event last = step->event;
        last.seq = EventSeq(takenAgain.value(seq, seq));
        return last;
    }
    return std::nullopt;
}

} // namespace priyom::backend

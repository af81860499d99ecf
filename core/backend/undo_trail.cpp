// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/undo_trail.h"

#include "core/history/undoing.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace priyom::backend {

namespace {

using history::Event;

constexpr qint64 kFarEnough = 5000; // events of the whole shop: after a start no more of a day are looked through

template <size_t N> bool isOfAny(const char* const (&families)[N], const QString& op)
{
    return std::any_of(std::begin(families), std::end(families), [&](const char* family) { return op.startsWith(QLatin1String(family)); });
}

// What is noted beside the work.
bool isNote(const QString& op)
{
    static constexpr const char* kFamilies[] = {"client.show", "bin.purge", "notice.", "session.", "export.", "visit.export", "look.", "lead.hand_"};
    return isOfAny(kFamilies, op);
}

// What is set for the shop and no record of the desk; who works there and what they perform can be taken back. By another
// zone a visit that comes back would be at another hour than was said: that one is not passed over.
bool isSetting(const QString& op)
{
    static constexpr const char* kFamilies[] = {"shop.set", "shop.create", "hours.", "calendar.", "norm.",   "catalog.",
                                                "resource.", "plan.", "scheme.", "spend.",  "person."};
    return op != QLatin1String("person.edit") && op != QLatin1String("person.services") && isOfAny(kFamilies, op);
}

// The call in which a request was told comes in with it.
bool cameWith(const Event& event, const Event& before)
{
    return event.op == QLatin1String("touch.add") && before.op == QLatin1String("lead.add") && before.seq.value + 1 == event.seq.value
           && before.at == event.at && before.subjectId == event.subjectId;
}

} // namespace

Result<NextBack> UndoTrail::last(storage::Database& database, const history::Actor& actor, Instant since)
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
    } else if (history::takesBack(event.op)) {
        step.kind = Kind::TakesBack;
    } else if (event.op.endsWith(QLatin1String(".delete")) && step.undoes > 0) {
        step.kind = Kind::DeletesAgain;
    } else if (isNote(event.op)) {
        step.kind = Kind::Note;
    } else if (isSetting(event.op)) {
        step.kind = Kind::Setting;
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
NextBack UndoTrail::newestStanding(Instant since) const
{
    NextBack next;
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
        if (step->kind == Kind::Setting) {
            if (next.passedOver.isEmpty())
                next.passedOver = step->event.op;
            continue;
        }
        if (!m_hasAll && std::next(step) == m_steps.crend())
            return next;
        next.event = step->event;
        next.event->seq = EventSeq(takenAgain.value(seq, seq));
        return next;
    }
    return next;
}

} // namespace priyom::backend

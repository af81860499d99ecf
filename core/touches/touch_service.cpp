// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/touch_service.h"

#include "core/catalog/channel_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/history/put_back.h"
#include "core/history/still_meant.h"
#include "core/history/undo_value_store.h"
#include "core/leads/lead_changes.h"
#include "core/leads/lead_service.h"
#include "core/leads/lead_store.h"
#include "core/leads/taking.h"
#include "core/staff/rights.h"
#include "core/touches/hand_over.h"
#include "core/touches/reply_rule.h"
#include "core/touches/touch_store.h"

#include <QJsonDocument>

#include <algorithm>

namespace priyom::touches {

namespace {

Result<> check(const Touch& touch)
{
    const auto bad = [](const char* field) -> Result<> { return fail(ErrorCode::BadInput, QString::fromLatin1(field)); };
    if (touch.waitSeconds.value_or(0) < 0)
        return bad("wait_seconds");
    if (touch.talkSeconds.value_or(0) < 0)
        return bad("talk_seconds");
    const qint64 lowest = touch.kind == TouchKind::Survey ? 0 : 1;
    const qint64 highest = touch.kind == TouchKind::Survey ? 10 : 5;
    if (touch.rating && (*touch.rating < lowest || *touch.rating > highest))
        return bad("rating");
    return {};
}

using leads::kFollowed;

// What changed on the lead, as history keeps it; empty: nothing. Its words as they were stand apart.
struct Noted
{
    QJsonObject detail;
    std::optional<QJsonObject> text;
};

// What was told of the lead beside the touch itself.
struct Said
{
    leads::LeadEdit edit;
    QString manager; // empty: as it was
    bool isOwnCall = false; // begun by this person, whosever the lead is by now
    bool isRequest = false; // with it the request came: whose that is, is said with the request
};

Result<Noted> saveLead(storage::Database& database, const leads::Lead& before, leads::Lead after)
{
    if (after == before)
        return Noted();
    PRIYOM_CHECK(leads::updateLead(database, after));
    Noted noted{{{QStringLiteral("was"), leads::valuesBefore(before, after)},
                 {history::kNow, leads::valuesBefore(after, before)},
                 {QStringLiteral("lead_version"), after.version + 1}},
                std::nullopt};
    if (!leads::sameText(before, after)) {
        noted.text = leads::textOf(before);
        noted.text->insert(history::kNow, leads::textOf(after));
    }
    return noted;
}

// What the touch is of, seen by the session's rights; a missed call (incoming, unanswered) is nobody's.
Result<Noted> placeOnLead(history::Change& change, const staff::Session& session, Touch& touch, const Said& said, const TouchFollower* follower)
{
    storage::Database& database = change.database();
    PRIYOM_TRY(const leads::Lead before, leads::leadToWork(database, touch.lead));
    if (!said.isOwnCall)
        PRIYOM_CHECK(permitFor(session, "touch.add", before.manager));
    touch.client = before.client;
    PRIYOM_TRY(const catalog::Channel channel, catalog::channelById(database, before.channel));
    PRIYOM_TRY(leads::Lead after, leads::LeadService::toldInChange(change, session, before, said.edit, said.manager));
    applyReply(after, touch, channel.kind);
    const PersonId given = after.manager;
    if (!said.isRequest && isHumanWord(touch) && touch.person == session.person)
        leads::takeByWorking(after, session);
    PRIYOM_TRY(Noted noted, saveLead(database, before, after));
    if (after.manager != given)
        noted.detail.insert(leads::kTaken, true);
    if (follower) {
        PRIYOM_TRY(const QJsonObject handed, follower->handed(change, before, after));
        if (!handed.isEmpty())
            noted.detail.insert(kFollowed, handed);
    }
    return noted;
}

// When it was answered is noted by every touch; all else that a touch wrote on the lead was said with it.
bool isReply(const QString& column)
{
    return column == QLatin1String("first_reply_at") || column == QLatin1String("first_human_reply_at");
}

// What was said with the touch, off the lead again: none of it where any was written over since.
Result<> unsay(leads::Lead& lead, const QJsonObject& detail, const std::optional<QJsonObject>& text)
{
    const QJsonObject was = detail.value(QLatin1String("was")).toObject();
    const bool isOlder = (!was.isEmpty() && !detail.contains(history::kNow)) || (text && !text->contains(history::kNow));
    if (isOlder) // an older program's does not say what it wrote
        return fail(ErrorCode::MoveRefused, QStringLiteral("touch"), QStringLiteral("nothing_to_undo"));
    const history::ToPutBack columns = history::toPutBack(was, detail.value(history::kNow).toObject(), leads::valuesOf(lead));
    const QJsonObject words = text.value_or(QJsonObject());
    const history::ToPutBack said = history::toPutBack(words, words.value(history::kNow).toObject(), leads::textOf(lead));
    if (!said.writtenOver.isEmpty() || !std::all_of(columns.writtenOver.begin(), columns.writtenOver.end(), isReply))
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(lead.id.value));
    leads::putBack(lead, columns.values);
    leads::putTextBack(lead, said.values);
    return {};
}

// Once the touch is gone: the first reply is what it was before, or what was noted since.
Result<Noted> takeOffLead(storage::Database& database, const staff::Session& session, const Touch& touch,
                          const history::Event& added, const std::optional<QJsonObject>& text)
{
    PRIYOM_TRY(const leads::Lead before, leads::leadById(database, touch.lead));
    PRIYOM_TRY(const catalog::Channel channel, catalog::channelById(database, before.channel));
    const QJsonObject detail = QJsonDocument::fromJson(added.detail).object();
    const auto permitted = permitFor(session, "touch.undo", before.manager);
    if (added.actor != session.person)
        PRIYOM_CHECK(permitted);
    PRIYOM_TRY(const bool wasGoneOnWith, wasTouchedSince(database, added, added.subject, added.subjectId));
    if (!permitted && wasGoneOnWith)
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(before.id.value));
    leads::Lead after = before;
    PRIYOM_CHECK(unsay(after, detail, text));
    PRIYOM_TRY(const auto others, touchesOfLead(database, touch.lead));
    for (const Touch& other : others)
        if (other.id > touch.id)
            applyReply(after, other, channel.kind);
    return saveLead(database, before, std::move(after));
}

struct Subject
{
    const char* table;
    qint64 id;
};

Subject subjectOf(const Touch& touch)
{
    return touch.lead.isValid() ? Subject{"lead", touch.lead.value} : Subject{"touch", touch.id.value};
}

Result<history::Event> addedBy(storage::Database& database, const Touch& touch)
{
    static constexpr int kFarEnough = 100;
    const Subject subject = subjectOf(touch);
    PRIYOM_TRY(const auto events, history::eventsOf(database, QLatin1String(subject.table), subject.id, kFarEnough));
    const auto added = std::find_if(events.begin(), events.end(), [&](const history::Event& event) {
        return event.op == QLatin1String("touch.add")
               && QJsonDocument::fromJson(event.detail).object().value(QLatin1String("touch")).toInteger() == touch.id.value;
    });
    if (added == events.end())
        return fail(ErrorCode::MoveRefused, QStringLiteral("touch"), QStringLiteral("nothing_to_undo"));
    return *added;
}

Result<TouchId> addWith(history::Change& change, const staff::Session& session, Touch touch, const Said& said, const TouchFollower* follower)
{
    storage::Database& database = change.database();
    PRIYOM_CHECK(permit(session, "touch.add"));
    PRIYOM_CHECK(check(touch));
    if (!touch.origin.isEmpty()) {
        PRIYOM_TRY(const auto known, touchByOrigin(database, touch.origin));
        if (known)
            return known->id;
    }
    if (touch.at.ms == 0)
        touch.at = change.at();
    const bool missed = touch.kind == TouchKind::Call && touch.direction == Direction::In && !touch.answered.value_or(false);
    if (!touch.person.isValid() && !touch.bot && !missed)
        touch.person = session.person;
    Noted noted;
    if (touch.lead.isValid()) {
        PRIYOM_TRY(noted, placeOnLead(change, session, touch, said, follower));
    } else if (touch.client.isValid()) {
        PRIYOM_TRY(touch.client, clients::standsFor(database, touch.client));
    }
    PRIYOM_TRY(touch.id, insertTouch(database, touch));
    noted.detail.insert(QStringLiteral("touch"), touch.id.value);
    noted.detail.insert(QStringLiteral("kind"), touchKindKey(touch.kind));
    noted.detail.insert(QStringLiteral("direction"), directionKey(touch.direction));
    noted.detail.insert(QStringLiteral("at"), touch.at.ms);
    if (follower) {
        PRIYOM_TRY(const QJsonObject followed, follower->added(change, touch));
        QJsonObject trace = noted.detail.value(kFollowed).toObject(); // of the request that was given away
        for (auto part = followed.begin(); part != followed.end(); ++part)
            trace.insert(part.key(), part.value());
        if (!trace.isEmpty())
            noted.detail.insert(kFollowed, trace);
    }
    const Subject subject = subjectOf(touch);
    PRIYOM_TRY(const EventSeq event, change.record("touch.add", subject.table, subject.id, noted.detail));
    if (noted.text)
        PRIYOM_CHECK(history::keepUndoValue(change, event, subject.table, subject.id, *noted.text));
    return touch.id;
}

Result<Touch> undoWith(history::Change& change, const staff::Session& session, TouchId id, const TouchFollower* follower)
{
    storage::Database& database = change.database();
    PRIYOM_CHECK(permit(session, "touch.undo"));
    PRIYOM_TRY(const Touch touch, touchById(database, id));
    PRIYOM_TRY(const history::Event added, addedBy(database, touch));
    if (added.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("touch"), QStringLiteral("nothing_to_undo"));
    PRIYOM_CHECK(removeTouch(database, id));
    Noted noted;
    if (touch.lead.isValid()) {
        PRIYOM_TRY(const auto text, history::undoValue(database, added.seq));
        PRIYOM_TRY(noted, takeOffLead(database, session, touch, added, text));
    }
    if (follower)
        PRIYOM_CHECK(follower->takenBack(change, QJsonDocument::fromJson(added.detail).object().value(kFollowed).toObject()));
    noted.detail.insert(QStringLiteral("undoes"), added.seq.value);
    noted.detail.insert(QStringLiteral("touch"), id.value);
    const Subject subject = subjectOf(touch);
    PRIYOM_CHECK(change.record("touch.undo", subject.table, subject.id, noted.detail));
    return touch;
}

} // namespace

Result<TouchId> TouchService::add(const staff::Session& session, Touch touch)
{
    PRIYOM_CHECK(permit(session, "touch.add"));
    PRIYOM_CHECK(check(touch));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const TouchId id, addWith(change, session, std::move(touch), {}, m_follower));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<TouchId> TouchService::addInChange(history::Change& change, const staff::Session& session, Touch touch)
{
    return addWith(change, session, std::move(touch), {}, nullptr);
}

Result<TouchId> TouchService::addOwnCallInChange(history::Change& change, const staff::Session& session, Touch call)
{
    Said nothing;
    nothing.isOwnCall = true;
    return addWith(change, session, std::move(call), nothing, nullptr);
}

Result<TouchId> TouchService::addAgain(const staff::Session& session, Touch told, const leads::LeadEdit& said, const QString& manager)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const TouchId id, addWith(change, session, std::move(told), {said, manager}, m_follower));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<LeadId> TouchService::addLead(const staff::Session& session, const leads::LeadDraft& draft, Touch told)
{
    PRIYOM_CHECK(permit(session, "lead.add"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto known, leads::leadByKey(m_database, draft.key));
    if (known) // with the call in which it was told
        return known->id;
    PRIYOM_TRY(told.lead, leads::LeadService::addInChange(change, session, draft));
    Said request;
    request.isRequest = true;
    const auto noted = addWith(change, session, told, request, m_follower);
    if (!noted && noted.error().code != ErrorCode::NotAllowed)
        return tl::unexpected(noted.error());
    PRIYOM_CHECK(change.commit());
    return told.lead;
}

Result<Touch> TouchService::undo(const staff::Session& session, TouchId id)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Touch touch, undoWith(change, session, id, m_follower));
    PRIYOM_CHECK(change.commit());
    return touch;
}

Result<Touch> TouchService::undoInChange(history::Change& change, const staff::Session& session, TouchId id)
{
    return undoWith(change, session, id, nullptr);
}

} // namespace priyom::touches

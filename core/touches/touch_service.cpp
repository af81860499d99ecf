// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/touch_service.h"

#include "core/catalog/channel_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/leads/lead_store.h"
#include "core/staff/rights.h"
#include "core/touches/reply_rule.h"
#include "core/touches/touch_store.h"

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

// What the touch is of, seen by the session's rights; a missed call (incoming, unanswered) is nobody's.
Result<> placeOnLead(storage::Database& database, const staff::Session& session, Touch& touch)
{
    PRIYOM_TRY(leads::Lead lead, leads::leadById(database, touch.lead));
    PRIYOM_CHECK(permitFor(session, "touch.add", lead.manager));
    touch.client = lead.client;
    PRIYOM_TRY(const catalog::Channel channel, catalog::channelById(database, lead.channel));
    return applyReply(lead, touch, channel.kind) ? leads::updateLead(database, lead) : Result<>();
}

} // namespace

Result<TouchId> TouchService::add(const staff::Session& session, Touch touch)
{
    PRIYOM_CHECK(permit(session, "touch.add"));
    PRIYOM_CHECK(check(touch));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const TouchId id, addInChange(change, session, std::move(touch)));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<TouchId> TouchService::addInChange(history::Change& change, const staff::Session& session, Touch touch)
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
    if (touch.lead.isValid())
        PRIYOM_CHECK(placeOnLead(database, session, touch));
    else if (touch.client.isValid())
        PRIYOM_CHECK(clients::clientById(database, touch.client));
    PRIYOM_TRY(const TouchId id, insertTouch(database, touch));
    PRIYOM_CHECK(change.record("touch.add", touch.lead.isValid() ? "lead" : "touch", touch.lead.isValid() ? touch.lead.value : id.value,
                               {{QStringLiteral("touch"), id.value},
                                {QStringLiteral("kind"), touchKindKey(touch.kind)},
                                {QStringLiteral("direction"), directionKey(touch.direction)},
                                {QStringLiteral("at"), touch.at.ms}}));
    return id;
}

} // namespace priyom::touches

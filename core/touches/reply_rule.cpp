// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/reply_rule.h"

namespace priyom::touches {

namespace {

bool setEarlier(std::optional<Instant>& first, Instant at)
{
    if (first && *first <= at)
        return false;
    first = at;
    return true;
}

} // namespace

std::optional<Instant> replyAt(const Touch& touch, const leads::Lead& lead, catalog::ChannelKind kind)
{
    if (touch.at < lead.arrivedAt)
        return std::nullopt;
    const bool isContact = touch.kind == TouchKind::Call || touch.kind == TouchKind::Message || touch.kind == TouchKind::Meeting;
    if (isContact && touch.direction == Direction::Out)
        return touch.at;
    const bool answersCall = kind == catalog::ChannelKind::Call && touch.kind == TouchKind::Call && touch.answered.value_or(false);
    if (answersCall)
        return touch.at + std::chrono::seconds(touch.waitSeconds.value_or(0));
    return std::nullopt;
}

bool applyReply(leads::Lead& lead, const Touch& touch, catalog::ChannelKind kind)
{
    const auto at = replyAt(touch, lead, kind);
    if (!at)
        return false;
    const bool first = setEarlier(lead.firstReplyAt, *at);
    const bool byPerson = !touch.bot && setEarlier(lead.firstHumanReplyAt, *at);
    return first || byPerson;
}

} // namespace priyom::touches

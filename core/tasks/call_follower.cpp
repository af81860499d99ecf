// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/call_follower.h"

#include "core/tasks/follow_up.h"

namespace priyom::tasks {

using touches::Direction;
using touches::TouchKind;

std::optional<What> whatCall(const touches::Touch& touch)
{
    if (touch.kind != TouchKind::Call)
        return std::nullopt;
    if (touch.direction == Direction::In)
        return touch.answered.value_or(false) ? std::optional(What::CallTalked) : std::nullopt;
    return touch.answered.value_or(true) ? What::CallTalked : What::CallUnanswered;
}

Result<QJsonObject> followCall(history::Change& change, const touches::Touch& touch)
{
    const auto what = whatCall(touch);
    if (!what || (!touch.lead.isValid() && !touch.client.isValid()))
        return QJsonObject();
    Happening happening;
    happening.what = *what;
    happening.at = touch.at;
    happening.lead = touch.lead;
    happening.client = touch.client;
    happening.touch = touch.id;
    PRIYOM_TRY(const auto waiting, waitingFor(change.database(), happening));
    if (waiting.empty())
        return QJsonObject();
    happening.responsible = waiting.front().person;
    PRIYOM_TRY(FollowUp followUp, followUpInChange(change, {happening}));
    return followUp.trace;
}

Result<QJsonObject> CallFollower::added(history::Change& change, const touches::Touch& touch) const
{
    return followCall(change, touch);
}

Result<QJsonObject> CallFollower::handed(history::Change& change, const leads::Lead& before, const leads::Lead& after) const
{
    return handInChange(change, before, after);
}

Result<> CallFollower::takenBack(history::Change& change, const QJsonObject& trace) const
{
    return takeBackInChange(change, trace);
}

} // namespace priyom::tasks

// SPDX-License-Identifier: GPL-3.0-or-later
// A call ends the tasks that waited for it by whatever door it came: noted with F5, told with a request, reported by the
// exchange. The norm of calling back ends by the same calls (leads/owed_store).
#pragma once

#include "core/tasks/task_rules.h"
#include "core/touches/touch_follower.h"

namespace priyom::tasks {

// What a call is to the tasks; nothing for their call that nobody took, which ends none, and for what is no call.
[[nodiscard]] std::optional<What> whatCall(const touches::Touch& touch);
// Ends what waited before it; of what is ended one is made anew where nobody was reached, and else no task is made: a report
// of last week asks for nothing. The trace is takeBackInChange()'s.
[[nodiscard]] Result<QJsonObject> followCall(history::Change& change, const touches::Touch& touch);

class CallFollower final : public touches::TouchFollower
{
public:
    [[nodiscard]] Result<QJsonObject> added(history::Change& change, const touches::Touch& touch) const override;
    [[nodiscard]] Result<QJsonObject> handed(history::Change& change, const leads::Lead& before, const leads::Lead& after) const override;
    [[nodiscard]] Result<> takenBack(history::Change& change, const QJsonObject& trace) const override;
};

} // namespace priyom::tasks

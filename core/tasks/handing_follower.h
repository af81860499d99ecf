// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is given a request is given what is to be done about it.
#pragma once

#include "core/leads/lead_follower.h"
#include "core/tasks/follow_up.h"

namespace priyom::tasks {

class HandingFollower final : public leads::LeadFollower
{
public:
    [[nodiscard]] Result<QJsonObject> handed(history::Change& change, const leads::Lead& before,
                                             const leads::Lead& after) const override
    {
        return handInChange(change, before, after);
    }
};

} // namespace priyom::tasks

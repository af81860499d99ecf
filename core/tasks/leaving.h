// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever leaves leaves no work behind: open requests are handed on (leads/handing_on), a task goes with its request, and any
// other waits for whoever is free.
#pragma once

#include "core/staff/person_follower.h"

namespace priyom::tasks {

class LeavingFollower final : public staff::PersonFollower
{
public:
    [[nodiscard]] Result<QJsonObject> left(history::Change& change, PersonId person) const override;
    [[nodiscard]] Result<> cameBack(history::Change& change, PersonId person, const QJsonObject& trace) const override;
};

} // namespace priyom::tasks

// SPDX-License-Identifier: GPL-3.0-or-later
// What a touch means to those who stand to the right of here: it is done in the same transaction, leaves its trace in the
// event of the touch, and is taken back with it.
#pragma once

#include "core/leads/lead_follower.h"
#include "core/touches/touch.h"

#include <QJsonObject>

namespace priyom::history {
class Change;
}

namespace priyom::touches {

// What is said with a touch may give the request to somebody else: it follows that too.
class TouchFollower : public leads::LeadFollower
{
public:
    // Empty: nothing was done.
    [[nodiscard]] virtual Result<QJsonObject> added(history::Change& change, const Touch& touch) const = 0;
    [[nodiscard]] virtual Result<> takenBack(history::Change& change, const QJsonObject& trace) const = 0;
};

} // namespace priyom::touches

// SPDX-License-Identifier: GPL-3.0-or-later
// What it means to those who stand to the right of here that a request has another responsible: it is done in the same
// transaction, leaves its trace in the event of the change, and is taken back with it.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead.h"

#include <QJsonObject>

namespace priyom::history {
class Change;
}

namespace priyom::leads {

// Under this name the trace stands in the event.
inline constexpr QLatin1String kFollowed("tasks");

class LeadFollower
{
public:
    LeadFollower() = default;
    Q_DISABLE_COPY_MOVE(LeadFollower)
    virtual ~LeadFollower() = default;

    // Empty: nothing was done.
    [[nodiscard]] virtual Result<QJsonObject> handed(history::Change& change, const Lead& before, const Lead& after) const = 0;
};

} // namespace priyom::leads

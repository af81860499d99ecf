// SPDX-License-Identifier: GPL-3.0-or-later
// What it means to those who stand to the right of here that somebody leaves: it is done in the same transaction, leaves its
// trace in the event, and is taken back with it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace priyom::history {
class Change;
}

namespace priyom::staff {

class PersonFollower
{
public:
    PersonFollower() = default;
    Q_DISABLE_COPY_MOVE(PersonFollower)
    virtual ~PersonFollower() = default;

    // Once the person works here no more.
    [[nodiscard]] virtual Result<QJsonObject> left(history::Change& change, PersonId person) const = 0;
    [[nodiscard]] virtual Result<> cameBack(history::Change& change, PersonId person, const QJsonObject& trace) const = 0;
};

} // namespace priyom::staff

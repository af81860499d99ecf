// SPDX-License-Identifier: GPL-3.0-or-later
// What a touch means to those who stand to the right of here: it is done in the same transaction, leaves its trace in the
// event of the touch, and is taken back with it.
#pragma once

#include "core/base/result.h"
#include "core/touches/touch.h"

#include <QJsonObject>

namespace priyom::history {
class Change;
}

namespace priyom::touches {

class TouchFollower
{
public:
    TouchFollower() = default;
    Q_DISABLE_COPY_MOVE(TouchFollower)
    virtual ~TouchFollower() = default;

    // Empty: nothing was done.
    [[nodiscard]] virtual Result<QJsonObject> added(history::Change& change, const Touch& touch) const = 0;
    [[nodiscard]] virtual Result<> takenBack(history::Change& change, const QJsonObject& trace) const = 0;
};

} // namespace priyom::touches

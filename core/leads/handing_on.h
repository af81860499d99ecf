// SPDX-License-Identifier: GPL-3.0-or-later
// The open requests of somebody who leaves go to whoever is on shift by the shop's rule, and into the queue where nobody is:
// none stays with one who will never look at it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonArray>

namespace priyom::history {
class Change;
}

namespace priyom::leads {

// Once the person works here no more. What is handed on, for handBackInChange(): each lead with its version.
[[nodiscard]] Result<QJsonArray> handOnInChange(history::Change& change, PersonId leaver);
// But for what somebody has gone on with since.
[[nodiscard]] Result<> handBackInChange(history::Change& change, PersonId leaver, const QJsonArray& handed);

} // namespace priyom::leads

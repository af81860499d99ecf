// SPDX-License-Identifier: GPL-3.0-or-later
// What a change leaves in history: the columns that changed, with their values before it. An undo writes those back.
// Free text is left out: it may name people, and history is never erased.
#pragma once

#include "core/leads/lead.h"

#include <QJsonObject>

namespace priyom::leads {

[[nodiscard]] QJsonObject valuesBefore(const Lead& before, const Lead& after);
void putBack(Lead& lead, const QJsonObject& values);
// A change of free text cannot be put back from history.
[[nodiscard]] bool sameText(const Lead& before, const Lead& after);

} // namespace priyom::leads

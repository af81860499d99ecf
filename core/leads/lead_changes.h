// SPDX-License-Identifier: GPL-3.0-or-later
// What a change leaves in history: the columns that changed, with their values before it. An undo writes those back.
// Free text is left out: it may name people, and history is never erased.
#pragma once

#include "core/leads/lead.h"

#include <QJsonArray>
#include <QJsonObject>

namespace priyom::leads {

[[nodiscard]] QJsonObject valuesOf(const Lead& lead);
[[nodiscard]] QJsonObject valuesBefore(const Lead& before, const Lead& after);
void putBack(Lead& lead, const QJsonObject& values);
// Free text is kept apart (core/history/undo_value_store.h).
[[nodiscard]] bool sameText(const Lead& before, const Lead& after);
[[nodiscard]] QJsonArray changedWords(const Lead& before, const Lead& after); // "wish", "note": which, never what
[[nodiscard]] QJsonObject textOf(const Lead& lead);
void putTextBack(Lead& lead, const QJsonObject& text); // those that it names

} // namespace priyom::leads

// SPDX-License-Identifier: GPL-3.0-or-later
// What a change has replaced, where that names people: kept beside history, by the number of its event, for as long as the
// change may be taken back, and no longer. It stands in a table of its own so that it can be erased with its person, which
// an event cannot; without it the change simply is not taken back.
#pragma once

#include "core/history/change.h"

#include <QJsonObject>

#include <optional>

namespace priyom::history {

// Throws out what is older than kStillMeant by the way.
[[nodiscard]] Result<> keepUndoValue(Change& change, EventSeq seq, const char* subject, qint64 subjectId, const QJsonObject& was);
[[nodiscard]] Result<std::optional<QJsonObject>> undoValue(storage::Database& database, EventSeq seq);
// Of one record, when it is erased.
[[nodiscard]] Result<> forgetUndoValues(storage::Database& database, const QString& subject, qint64 subjectId);

} // namespace priyom::history

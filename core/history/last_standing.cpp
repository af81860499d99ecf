// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/last_standing.h"

#include "core/history/event_store.h"
#include "core/history/undoing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace priyom::history {

Result<std::optional<EventSeq>> lastStanding(storage::Database& database, const QString& subject, qint64 subjectId,
                                             std::initializer_list<QLatin1String> operations)
{
    static constexpr int kFarEnough = 1000;
    PRIYOM_TRY(const auto events, eventsOf(database, subject, subjectId, kFarEnough));
    QSet<qint64> undone;
    for (const Event& each : events) {
        if (takesBack(each.op))
            undone += QJsonDocument::fromJson(each.detail).object().value(QLatin1String("undoes")).toInteger();
        else if (std::find(operations.begin(), operations.end(), each.op) != operations.end() && !undone.contains(each.seq.value))
            return std::optional(each.seq);
    }
    return std::optional<EventSeq>();
}

} // namespace priyom::history

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/standing_change.h"

#include "core/history/event_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace priyom::tasks {

Result<std::vector<history::Event>> standingChanges(storage::Database& database, TaskId task)
{
    constexpr int kFarEnough = 1000;
    constexpr QLatin1String kUndoes("undoes");
    PRIYOM_TRY(const auto events, history::eventsOf(database, QStringLiteral("task"), task.value, kFarEnough));
    QSet<qint64> undone;
    std::vector<history::Event> standing;
    for (const history::Event& event : events) {
        if (event.op == QLatin1String("task.delete") || event.op == QLatin1String("bin.restore") ||
            undone.contains(event.seq.value))
            continue;
        const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
        if (event.op == QLatin1String("task.undo") &&
            detail.contains(kUndoes)) // an older program's does not say what it took back
            undone += detail.value(kUndoes).toInteger();
        else
            standing.push_back(event);
    }
    return standing;
}

Result<std::optional<history::Event>> standingChange(storage::Database& database, TaskId task)
{
    PRIYOM_TRY(const auto standing, standingChanges(database, task));
    return standing.empty() ? std::nullopt : std::optional(standing.front());
}

} // namespace priyom::tasks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/last_handing.h"

#include "core/history/event_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace priyom::leads {

Result<std::optional<history::Event>> lastHanding(storage::Database& database, LeadId lead)
{
    constexpr int kFarEnough = 1000;
    PRIYOM_TRY(const auto events, history::eventsOf(database, QStringLiteral("lead"), lead.value, kFarEnough));
    QSet<qint64> undone; // what took one back is newer, and met before it
    for (const history::Event& event : events) {
        const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
        if (event.op.endsWith(QLatin1String(".undo")))
            undone += detail.value(QLatin1String("undoes")).toInteger();
        else if (!undone.contains(event.seq.value) && detail.value(QLatin1String("was")).toObject().contains(QLatin1String("manager_id")))
            return event;
    }
    return std::nullopt;
}

} // namespace priyom::leads

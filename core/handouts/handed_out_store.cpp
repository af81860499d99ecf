// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handouts/handed_out_store.h"

#include "core/bookings/visit_store.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace priyom::handouts {

namespace {

struct Told
{
    Period time;
    int sequence = 0;
};
using Place = std::pair<VisitId, int>;
using ToldPlaces = std::map<Place, Told>;

// A row of toldOf(): its visit, place, beginning, end and sequence.
void read(const QJsonArray& row, ToldPlaces& told)
{
    told[{VisitId(row.at(0).toInteger()), row.at(1).toInt()}] = {{Instant(row.at(2).toInteger()), Instant(row.at(3).toInteger())}, row.at(4).toInt()};
}

Result<ToldPlaces> toldSince(storage::Database& database, PersonId specialist, Instant since)
{
    PRIYOM_TRY(auto query,
               database.prepare("SELECT detail FROM event WHERE subject = 'export' AND subject_id = 0 AND op = 'visit.export' "
                                "AND at >= :since ORDER BY seq"));
    PRIYOM_TRY(const auto details, storage::allRows(query.bind(since), [](const storage::Statement& row) {
                   return QJsonDocument::fromJson(row.bytes(0)).object();
               }));
    ToldPlaces told;
    for (const QJsonObject& detail : details)
        if (detail.value(QLatin1String("specialist")).toInteger() == specialist.value)
            for (const QJsonValue& row : detail.value(QLatin1String("told")).toArray())
                read(row.toArray(), told);
    return told;
}

bool isAsTold(const bookings::Visit& visit, int place, PersonId specialist, Period time)
{
    const auto parts = partsOf(visit);
    if (visit.state == bookings::VisitState::Cancelled || place > int(parts.size()))
        return false;
    const bookings::VisitPart& part = parts[std::size_t(place - 1)];
    return part.specialist == specialist && part.time() == time;
}

} // namespace

QJsonArray toldOf(const std::vector<bookings::VisitRow>& rows, Instant now)
{
    QJsonArray told;
    for (const bookings::VisitRow& row : rows)
        if (row.visit.endAt > now)
            told += QJsonArray{row.visit.id.value, row.place, row.visit.startAt.ms, row.visit.endAt.ms, row.visit.version - 1};
    return told;
}

Result<std::vector<GoneService>> goneSince(storage::Database& database, PersonId specialist, Instant since)
{
    PRIYOM_TRY(const ToldPlaces told, toldSince(database, specialist, since));
    std::vector<GoneService> gone;
    for (const auto& [place, was] : told) {
        GoneService service{place.first, place.second, was.time, was.sequence + 1};
        const auto now = bookings::visitById(database, service.visit);
        if (!now && now.error().code != ErrorCode::NotFound)
            return tl::unexpected(now.error());
        if (now) {
            if (isAsTold(*now, service.place, specialist, was.time))
                continue;
            service.sequence = std::max(service.sequence, now->version - 1);
        }
        gone.push_back(service);
    }
    return gone;
}

} // namespace priyom::handouts

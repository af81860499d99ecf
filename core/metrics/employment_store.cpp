// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/employment_store.h"

#include "core/history/event_store.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::metrics {

namespace {

constexpr int kFarEnough = 1000; // what was done to somebody who has left goes on no further

Result<std::map<PersonId, Instant>> readTakenOn(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT event.subject_id, event.at FROM event JOIN (SELECT MIN(seq) AS seq FROM event "
                                            "WHERE subject = 'person' GROUP BY subject_id) AS earliest ON earliest.seq = event.seq"));
    query.bind();
    std::map<PersonId, Instant> takenOn;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return takenOn;
        takenOn[query.id<PersonId>(0)] = query.instant(1);
    }
}

// Only of who was taken on within the days that are asked for, or after them: an import brings in visits of long before.
Result<std::optional<Instant>> firstVisitBefore(storage::Database& database, PersonId specialist, Instant takenOn)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT MIN(start_at) FROM (SELECT * FROM (SELECT start_at FROM visit WHERE specialist_id = :specialist AND "
                                            "state <> 'cancelled' AND start_at < :taken ORDER BY visit.start_at LIMIT 1) "
                                            "UNION ALL SELECT part.start_at FROM visit_part AS part JOIN visit ON visit.id = part.visit_id "
                                            "WHERE part.specialist_id = :specialist AND part.start_at < :taken AND visit.state <> 'cancelled')"));
    query.bind(specialist, takenOn);
    PRIYOM_TRY(const bool found, query.next());
    return found && !query.isNull(0) ? std::optional(query.instant(0)) : std::nullopt;
}

// Said last that they work here no more.
Result<std::optional<Instant>> leftAt(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(const auto events, history::eventsOf(database, QStringLiteral("person"), person.value, kFarEnough));
    const auto said = std::ranges::find_if(events, [](const history::Event& event) {
        const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
        const QJsonObject to = detail.value(QLatin1String("to")).toObject();
        return event.op == QLatin1String("person.edit") && to.contains(QLatin1String("active")) && !to.value(QLatin1String("active")).toBool();
    });
    return said == events.end() ? std::nullopt : std::optional(said->at);
}

} // namespace

Result<std::map<PersonId, Employment>> readEmployments(Reading& reading, const std::vector<staff::Person>& persons)
{
    const Zone& zone = reading.request.zone;
    PRIYOM_TRY(const auto takenOn, readTakenOn(reading.database));
    std::map<PersonId, Employment> all;
    for (const staff::Person& person : persons) {
        Employment& employment = all[person.id];
        if (const auto known = takenOn.find(person.id); known != takenOn.end()) {
            employment.first = zone.date(known->second);
            if (employment.first > reading.request.from) {
                PRIYOM_TRY(const auto visit, firstVisitBefore(reading.database, person.id, known->second));
                employment.first = visit ? std::min(employment.first, zone.date(*visit)) : employment.first;
            }
        }
        if (!person.active) {
            PRIYOM_TRY(const auto left, leftAt(reading.database, person.id));
            if (left)
                employment.left = zone.date(*left);
        }
    }
    return all;
}

} // namespace priyom::metrics

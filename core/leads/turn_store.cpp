// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/turn_store.h"

#include "core/schedule/absence_store.h"
#include "core/settings/setting_store.h"
#include "core/settings/shop_zone.h"
#include "core/staff/lead_work.h"
#include "core/staff/person_store.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace priyom::leads {

namespace {

Result<std::optional<Instant>> onShiftSince(const std::vector<schedule::Shift>& shifts, PersonId person, Instant now, const Zone& zone)
{
    for (const schedule::Shift& shift : shifts) {
        if (shift.person != person)
            continue;
        for (const Period& period : schedule::periodsOn({{shift.startMinute, shift.endMinute}}, shift.date, zone))
            if (period.contains(now))
                return std::optional(period.from);
    }
    return std::optional<Instant>();
}

Result<qint64> number(storage::Database& database, const char* sql, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare(sql));
    PRIYOM_TRY(const auto value, storage::firstRow(query.bind(person), [](const storage::Statement& row) { return row.integer(0); }));
    return value.value_or(0);
}

} // namespace

Result<TurnRule> readTurnRule(storage::Database& database)
{
    PRIYOM_TRY(const QString key, settings::readSetting(database, settings::kTurnRule));
    return turnRuleFromKey(key).value_or(TurnRule::Taker);
}

Result<PersonId> personOfChannel(storage::Database& database, const QString& channelKey)
{
    PRIYOM_TRY(const QString map, settings::readSetting(database, settings::kTurnChannels));
    return PersonId(QJsonDocument::fromJson(map.toUtf8()).object()[channelKey].toInteger());
}

Result<std::vector<Candidate>> turnCandidates(storage::Database& database, Instant now)
{
    PRIYOM_TRY(const Zone zone, settings::readShopZone(database));
    const QDate today = zone.date(now);
    PRIYOM_TRY(const auto shifts, schedule::readPresence(database, today, today.addDays(1)));
    PRIYOM_TRY(const auto persons, staff::allPersons(database));
    std::vector<Candidate> candidates;
    for (const staff::Person& person : persons) {
        if (!person.active || !staff::worksLeads(person.roles))
            continue;
        Candidate candidate;
        candidate.person = person.id;
        PRIYOM_TRY(candidate.onShiftSince, onShiftSince(shifts, person.id, now, zone));
        PRIYOM_TRY(const qint64 inWork, number(database, "SELECT count(*) FROM lead WHERE manager_id = :person AND merged_into IS NULL "
                                                         "AND stage IN ('new', 'qualified', 'confirmed')", person.id));
        candidate.inWork = int(inWork);
        PRIYOM_TRY(const qint64 latest, number(database, "SELECT max(arrived_at) FROM lead WHERE manager_id = :person", person.id));
        if (latest > 0)
            candidate.lastGiven = Instant(latest);
        candidates.push_back(candidate);
    }
    return candidates;
}

} // namespace priyom::leads

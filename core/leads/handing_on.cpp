// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/handing_on.h"

#include "core/history/change.h"
#include "core/leads/lead_saving.h"
#include "core/leads/lead_store.h"
#include "core/leads/queue_store.h"
#include "core/leads/turn_store.h"

#include <QHash>

namespace priyom::leads {

namespace {

Result<QHash<LeadId, PersonId>> turnsOf(storage::Database& database, const std::vector<QueueLine>& lines, Instant now)
{
    std::vector<Queued> waiting;
    for (const QueueLine& line : lines) {
        PRIYOM_TRY(const PersonId ofChannel, personOfChannel(database, line.channelKey));
        waiting.push_back({line.lead, ofChannel, line.arrivedAt});
    }
    PRIYOM_TRY(const TurnRule rule, readTurnRule(database));
    PRIYOM_TRY(auto candidates, turnCandidates(database, now));
    QHash<LeadId, PersonId> turns;
    for (const Given& given : handOut(rule, waiting, std::move(candidates)))
        turns.insert(given.lead, given.person);
    return turns;
}

Result<Lead> give(history::Change& change, const char* op, const Lead& before, PersonId to)
{
    Lead after = before;
    after.manager = to;
    PRIYOM_CHECK(saveInChange(change, op, before, after));
    return after;
}

} // namespace

Result<QJsonArray> handOnInChange(history::Change& change, PersonId leaver)
{
    PRIYOM_TRY(const auto lines, openLeadsOf(change.database(), leaver));
    PRIYOM_TRY(const auto turns, turnsOf(change.database(), lines, change.at()));
    QJsonArray handed;
    for (const QueueLine& line : lines) {
        PRIYOM_TRY(const Lead before, leadById(change.database(), line.lead));
        PRIYOM_TRY(const Lead after, give(change, "lead.hand_on", before, turns.value(line.lead)));
        handed += QJsonArray{after.id.value, after.version};
    }
    return handed;
}

Result<> handBackInChange(history::Change& change, PersonId leaver, const QJsonArray& handed)
{
    for (const QJsonValue& each : handed) {
        const auto lead = leadById(change.database(), LeadId(each[0].toInteger()));
        if (!lead && lead.error().code == ErrorCode::NotFound)
            continue; // deleted since
        PRIYOM_CHECK(lead);
        if (lead->version == each[1].toInt())
            PRIYOM_CHECK(give(change, "lead.hand_back", *lead, leaver));
    }
    return {};
}

} // namespace priyom::leads

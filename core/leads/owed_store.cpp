// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/owed_store.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

// The plus keeps the index of stages out: calls of a week are fewer than leads of a stage.
#define OPEN_LEAD "lead.merged_into IS NULL AND +lead.stage IN ('new', 'qualified', 'confirmed', 'no_show')"
// A call in which we spoke, or tried to: one of ours, or one of theirs that was taken.
#define OUR_CALL "back.at > call.at AND back.kind = 'call' AND (back.direction = 'out' OR back.answered = 1)"

// The norm stops with an outgoing call, to the number, about the lead or to its client. Nobody waits for it either who got
// through since, or was given a time since, by whichever request: what ends the waiting ends the task to call back
// (tasks::whatCall, tasks::reachesClient). The figure counts calls alone.
#define MISSED                                                                                                                 \
    "SELECT lead.id, MIN(call.at) FROM touch AS call JOIN lead ON lead.id = call.lead_id "                                     \
    "WHERE call.kind = 'call' AND call.direction = 'in' AND call.answered = 0 AND call.at > :since AND " OPEN_LEAD " "         \
    "AND NOT EXISTS (SELECT 1 FROM touch AS back WHERE back.phone = call.phone AND back.phone <> '' AND " OUR_CALL ") "        \
    "AND NOT EXISTS (SELECT 1 FROM touch AS back WHERE back.lead_id = lead.id AND " OUR_CALL ") "                         \
    "AND NOT EXISTS (SELECT 1 FROM touch AS back WHERE back.client_id = lead.client_id AND " OUR_CALL ") "                     \
    "AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.client_id = lead.client_id "                                              \
    "AND (visit.booked_at > call.at OR visit.confirmed_at > call.at)) "

// touches::waitsForPersonSince, in the database.
#define HANDED_OVER                                                                                                            \
    "SELECT lead.id, MIN(given.at) FROM touch AS given JOIN lead ON lead.id = given.lead_id "                                  \
    "WHERE given.bot = 1 AND given.outcome = 'hand_over' AND given.kind = 'message' AND given.at > :since AND " OPEN_LEAD " "  \
    "AND NOT EXISTS (SELECT 1 FROM touch AS word WHERE word.lead_id = lead.id AND word.at >= given.at "                  \
    "AND word.bot = 0 AND word.person_id IS NOT NULL "                                                                         \
    "AND ((word.kind IN ('message', 'meeting') AND word.direction = 'out') "                                                   \
    "OR (word.kind = 'call' AND (word.direction = 'out' OR word.answered = 1)))) "

// Left New without a word of ours; the channel tells whether one is owed (normsOwed).
#define UNANSWERED                                                                                                             \
    "SELECT lead.id, lead.arrived_at FROM lead JOIN channel ON channel.id = lead.channel_id AND channel.kind = 'chat' "           \
    "WHERE lead.arrived_at > :since AND lead.first_reply_at IS NULL "                \
    "AND lead.merged_into IS NULL AND lead.stage IN ('qualified', 'confirmed', 'no_show') "

namespace priyom::leads {

namespace {

struct Query
{
    const char* all;
    const char* ofOne;
    std::optional<Instant> Owed::*since;
};

constexpr Query kQueries[] = {
    {MISSED "GROUP BY lead.id", MISSED "AND call.lead_id = :lead GROUP BY lead.id", &Owed::missedAt},
    {HANDED_OVER "GROUP BY lead.id", HANDED_OVER "AND given.lead_id = :lead GROUP BY lead.id", &Owed::handedAt},
    {UNANSWERED, UNANSWERED "AND lead.id = :lead", &Owed::unansweredSince},
};

Result<OwedLeads> read(storage::Database& database, Instant now, std::optional<LeadId> one)
{
    OwedLeads owed;
    for (const Query& query : kQueries) {
        PRIYOM_TRY(auto row, database.prepare(one ? query.ofOne : query.all));
        row.bind(now - kForgottenAfter);
        if (one)
            row.put(*one);
        for (;;) {
            PRIYOM_TRY(const bool more, row.next());
            if (!more)
                break;
            owed[row.id<LeadId>(0)].*query.since = row.instant(1);
        }
    }
    return owed;
}

} // namespace

Result<OwedLeads> readOwed(storage::Database& database, Instant now)
{
    return read(database, now, std::nullopt);
}

Result<std::vector<LeadId>> leadsToCall(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT DISTINCT lead_id FROM task WHERE state = 'open' AND kind = 'call_back' AND lead_id IS NOT NULL"));
    return storage::allRows(query.bind(), [](const storage::Statement& row) { return row.id<LeadId>(0); });
}

Result<Owed> owedTo(storage::Database& database, LeadId lead, Instant now)
{
    PRIYOM_TRY(const OwedLeads owed, read(database, now, lead));
    return owed.empty() ? Owed() : owed.begin()->second;
}

} // namespace priyom::leads

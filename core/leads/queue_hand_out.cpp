// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/queue_hand_out.h"

#include "core/history/change.h"
#include "core/leads/last_handing.h"
#include "core/leads/lead_saving.h"
#include "core/leads/lead_store.h"
#include "core/leads/queue_store.h"
#include "core/leads/turn_store.h"

namespace priyom::leads {

namespace {

constexpr Milliseconds kNotTheirs = std::chrono::days(30);
constexpr int kAtOnce = 200; // the rest with the next look

// When somebody put it there by hand, and it lies there by that: what was taken back leads to what was done before it, and
// with nothing left it lies there as it came.
Result<std::optional<Instant>> putBackAt(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(const auto handing, lastHanding(database, lead));
    std::optional<Instant> at;
    if (handing && handing->op == QLatin1String("lead.assign"))
        at = handing->at;
    return at;
}

Result<std::vector<Given>> turnsOfQueue(storage::Database& database, Instant now)
{
    PRIYOM_TRY(const TurnRule rule, readTurnRule(database));
    if (rule == TurnRule::Taker)
        return std::vector<Given>();
    PRIYOM_TRY(const auto lines, newInQueue(database, now - kNotTheirs, kAtOnce));
    if (lines.empty())
        return std::vector<Given>();
    std::vector<Queued> queue;
    for (const QueueLine& line : lines) {
        PRIYOM_TRY(const PersonId ofChannel, personOfChannel(database, line.channelKey));
        std::optional<Instant> byHandAt;
        if (line.wasAssigned) {
            PRIYOM_TRY(byHandAt, putBackAt(database, line.lead));
        }
        queue.push_back({line.lead, ofChannel, line.arrivedAt, byHandAt});
    }
    PRIYOM_TRY(auto candidates, turnCandidates(database, now));
    return handOut(rule, queue, std::move(candidates));
}

} // namespace

Result<int> handOutQueue(storage::Database& database, const QString& device, Instant now, const LeadFollower* follower)
{
    PRIYOM_TRY(auto given, turnsOfQueue(database, now));
    if (given.empty())
        return 0;
    // Only now the write lock is taken, and with it everything is read again.
    PRIYOM_TRY(auto change, history::Change::begin(database, {PersonId(), device}, now));
    PRIYOM_TRY(given, turnsOfQueue(database, now));
    for (const Given& one : given) {
        PRIYOM_TRY(const Lead before, leadById(database, one.lead));
        Lead after = before;
        after.manager = one.person;
        PRIYOM_CHECK(saveInChange(change, "lead.hand_out", before, after, follower));
    }
    PRIYOM_CHECK(change.commit());
    return int(given.size());
}

} // namespace priyom::leads

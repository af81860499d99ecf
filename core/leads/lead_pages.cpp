// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_pages.h"

#include "core/leads/first_leads.h"
#include "core/leads/lead_list_store.h"
#include "core/leads/lead_scan_store.h"
#include "core/leads/lead_search.h"
#include "core/leads/lead_strand_store.h"

#include <algorithm>
#include <numeric>

namespace priyom::leads {

namespace {

struct Question
{
    const LeadFilter& filter;
    LeadSorting sorting;
    const std::optional<LeadCursor>& after;
    int limit = 0;
    Instant now;
    std::vector<qint64> values; // of the order
    Few few;
};

QSet<Stage> among(const QSet<Stage>& wanted, const QSet<Stage>& stages)
{
    return wanted.isEmpty() ? stages : QSet<Stage>(wanted).intersect(stages);
}

using Visit = std::function<void(const LeadKeys&)>;

Result<> eachOfThese(storage::Database& database, Scan scan, const QSet<Stage>& stages, const std::vector<LeadId>& leads, const Visit& visit)
{
    if (stages.isEmpty() || leads.empty())
        return {};
    scan.filter.stages = stages;
    scan.leads = &leads;
    return eachLead(database, scan, visit);
}

// Where nothing waits by its stage alone, only those are met of whom more is known: a few among all that wait for their
// visit or have missed it.
Result<> eachWaiting(storage::Database& database, Scan scan, const QSet<Stage>& stages, const QSet<Stage>& walked,
                     const std::vector<LeadId>& others, const Visit& visit)
{
    scan.filter.stages = QSet<Stage>(stages).intersect(walked);
    if (!scan.filter.stages.isEmpty())
        PRIYOM_CHECK(eachLead(database, scan, visit));
    return eachOfThese(database, scan, QSet<Stage>(stages).subtract(walked), others, visit);
}

std::vector<LeadId> leadsOf(const OwedLeads& owed)
{
    std::vector<LeadId> leads;
    for (const auto& [lead, since] : owed)
        leads.push_back(lead);
    return leads;
}

Result<> eachOf(storage::Database& database, Scan scan, Waiting waiting, const QSet<Stage>& stages,
                const Visit& visit)
{
    const bool isMet = scan.clients || scan.leads; // by a search
    if (waiting == Waiting::TooLong && !isMet)
        return eachWaiting(database, scan, stages, {Stage::New, Stage::Qualified}, leadsOf(*scan.owed), visit);
    if (waiting == Waiting::Call && !isMet) {
        PRIYOM_TRY(const auto toCall, leadsToCall(database));
        return eachOfThese(database, scan, stages, toCall, visit);
    }
    scan.filter.stages = stages;
    return eachLead(database, scan, visit);
}

bool needsFacts(const Question& question)
{
    return question.sorting.order == LeadOrder::Due || question.filter.waiting != Waiting::Anything;
}

// They were found by the text already, clients also by what does not stand in their own row.
void keepTo(Scan& scan, const Meant& meant)
{
    if (meant.areFew())
        scan.filter.search.clear();
    scan.clients = meant.clients ? &*meant.clients : nullptr;
    scan.leads = meant.leads ? &*meant.leads : nullptr;
}

Result<std::vector<LeadCursor>> sorted(storage::Database& database, const Question& question, const Meant& meant, const QSet<Stage>& stages)
{
    std::optional<DueGround> ground;
    std::optional<DueMoment> moment;
    OwedLeads owed;
    if (needsFacts(question)) {
        PRIYOM_TRY(ground, readDueGround(database));
        PRIYOM_TRY(owed, readOwed(database, question.now));
        moment.emplace(ground->at(question.now));
    }
    Scan scan{question.filter, question.sorting.order, nullptr, ground ? &*ground : nullptr, &owed};
    keepTo(scan, meant);
    const LeadKeyMaker keys(question.sorting.order, question.values);
    FirstLeads first(question.sorting, question.after, question.limit);
    if (question.sorting == LeadSorting(LeadOrder::Due)) // a norm falls due after the lead arrived
        scan.wantsNew = [&](const Lead& lead) {
            return first.takes({int(DueRank::Late), {}, lead.arrivedAt, LeadId()}) || owed.contains(lead.id);
        };
    PRIYOM_CHECK(eachOf(database, scan, question.filter.waiting, stages, [&](const LeadKeys& lead) {
        if (question.filter.waiting == Waiting::Anything || waitsFor(question.filter.waiting, lead.facts, *moment, ground->zone))
            first.add(keys.keyOf(lead, moment ? &*moment : nullptr));
    }));
    return std::move(first).sorted();
}

// What is open in the order of terms is one part before the strands of what is closed.
Result<std::vector<LeadCursor>> openPart(storage::Database& database, const Question& question, int limit)
{
    const QSet<Stage> open = among(question.filter.stages, {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::NoShow});
    const bool isPast = question.after && !question.sorting.reversed && question.after->rank >= int(DueRank::Came);
    if (limit == 0 || isPast || open.isEmpty() || question.sorting.order != LeadOrder::Due)
        return std::vector<LeadCursor>();
    return sorted(database, {question.filter, question.sorting, question.after, limit, question.now, {}, question.few}, {}, open);
}

bool isWanted(const Strand& strand, const Question& question)
{
    if (strand.stage && !question.filter.stages.isEmpty() && !question.filter.stages.contains(*strand.stage))
        return false;
    if (!question.after)
        return true;
    return question.sorting.reversed ? strand.rank <= question.after->rank : strand.rank >= question.after->rank;
}

Result<std::vector<LeadCursor>> walked(storage::Database& database, const Question& question)
{
    std::vector<LeadCursor> found;
    const auto left = [&] { return question.limit - int(found.size()); };
    const auto add = [&](const std::vector<LeadCursor>& part) { found.insert(found.end(), part.begin(), part.end()); };
    std::vector<Strand> strands = strandsOf(question.sorting.order, question.values);
    if (question.sorting.reversed) {
        std::ranges::reverse(strands);
    } else {
        PRIYOM_TRY(const auto open, openPart(database, question, left()));
        add(open);
    }
    for (const Strand& strand : strands) {
        if (left() == 0 || !isWanted(strand, question))
            continue;
        const bool isCursors = question.after && strand.rank == question.after->rank;
        PRIYOM_TRY(const auto slice, strandSlice(database, question.filter, question.sorting, strand, isCursors ? question.after : std::nullopt, left()));
        add(slice);
    }
    if (question.sorting.reversed) {
        PRIYOM_TRY(const auto open, openPart(database, question, left()));
        add(open);
    }
    return found;
}

Result<bool> areFew(storage::Database& database, const Question& question)
{
    switch (question.sorting.order) {
    case LeadOrder::Urgency:
    case LeadOrder::Arrival:
    case LeadOrder::Due: return false;
    default: break;
    }
    PRIYOM_TRY(const qint64 count, leadCount(database, question.filter, question.few.leads + 1));
    return count <= question.few.leads;
}

Result<std::vector<LeadCursor>> answer(storage::Database& database, const Question& question)
{
    const LeadFilter& filter = question.filter;
    const QSet<Stage> stages = filter.waiting == Waiting::Anything ? filter.stages : among(filter.stages, stagesOf(filter.waiting));
    if (filter.waiting != Waiting::Anything && stages.isEmpty())
        return std::vector<LeadCursor>();
    PRIYOM_TRY(const Meant meant, meantBy(database, filter.search, question.few.clients, question.few.leads));
    if (meant.areFew())
        return sorted(database, question, meant, stages);
    PRIYOM_TRY(const bool few, areFew(database, question));
    if (few || filter.waiting != Waiting::Anything)
        return sorted(database, question, {}, stages);
    return walked(database, question);
}

Result<StageCounts> scannedByStage(storage::Database& database, const LeadFilter& filter, const Meant& meant, Instant now)
{
    PRIYOM_TRY(const DueGround ground, readDueGround(database));
    PRIYOM_TRY(const OwedLeads owed, readOwed(database, now));
    Scan scan{filter, LeadOrder::Urgency, nullptr, &ground, &owed};
    keepTo(scan, meant);
    const QSet<Stage> stages = among(filter.stages, stagesOf(filter.waiting));
    StageCounts counts{};
    if (stages.isEmpty())
        return counts;
    PRIYOM_CHECK(eachOf(database, scan, filter.waiting, stages, [&](const LeadKeys& lead) {
        counts[size_t(lead.stage)] += waitsFor(filter.waiting, lead.facts, ground.at(now), ground.zone) ? 1 : 0;
    }));
    return counts;
}

} // namespace

Result<std::vector<LeadCursor>> leadsInOrder(storage::Database& database, const LeadFilter& filter, LeadSorting sorting,
                                             const std::optional<LeadCursor>& after, int limit, Instant now, Few few)
{
    PRIYOM_TRY(auto values, orderedValues(database, sorting.order));
    const Instant asOf = after && after->asOf > Instant() ? after->asOf : now;
    PRIYOM_TRY(auto found, answer(database, {filter, sorting, after, limit, asOf, std::move(values), few}));
    for (LeadCursor& lead : found)
        lead.asOf = asOf;
    return found;
}

Result<qint64> leadsIn(storage::Database& database, const LeadFilter& filter, Instant now)
{
    if (filter.waiting == Waiting::Anything)
        return leadCount(database, filter, 0);
    PRIYOM_TRY(const StageCounts counts, scannedByStage(database, filter, {}, now));
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

Result<std::optional<StageCounts>> leadsByStage(storage::Database& database, const LeadFilter& filter, Instant now, Few few)
{
    PRIYOM_TRY(const Meant meant, meantBy(database, filter.search, few.clients, few.leads));
    if (!filter.search.isEmpty() && !meant.areFew())
        return std::nullopt;
    if (!meant.areFew() && filter.waiting == Waiting::Anything)
        return stageCounts(database, filter);
    return scannedByStage(database, filter, meant, now);
}

Result<LeadWaits> leadWaits(storage::Database& database, const LeadFilter& filter, Instant now)
{
    PRIYOM_TRY(const DueGround ground, readDueGround(database));
    PRIYOM_TRY(const OwedLeads owed, readOwed(database, now));
    Scan scan{filter, LeadOrder::Urgency, nullptr, &ground, &owed};
    LeadWaits waits;
    const Instant longAgo = ground.overdueBefore(now);
    scan.wantsNew = [&](const Lead& lead) {
        const bool isPlain =
            newSince(lead) < longAgo && lead.arrivedAt < longAgo && !lead.callbackAt && !owed.contains(lead.id);
        if (isPlain)
            waits.addLate(lead.id, isAnswered(lead), lead.arrivedAt);
        return !isPlain;
    };
    std::vector<LeadId> others = leadsOf(owed);
    PRIYOM_TRY(const auto toCall, leadsToCall(database));
    std::ranges::copy_if(toCall, std::back_inserter(others), [&](LeadId lead) { return !owed.contains(lead); });
    PRIYOM_CHECK(eachWaiting(database, scan, among(filter.stages, owingStages()), {Stage::New, Stage::Qualified, Stage::NoShow}, others,
                             [&](const LeadKeys& lead) { waits.add(lead.id, lead.facts, ground.at(now), ground.zone); }));
    waits.finish();
    return waits;
}

} // namespace priyom::leads

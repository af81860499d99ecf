// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_owed.h"

#include <algorithm>

namespace priyom::leads {

const QSet<Stage>& owingStages()
{
    static const QSet<Stage> stages{Stage::New, Stage::Qualified, Stage::Confirmed, Stage::NoShow};
    return stages;
}

std::vector<RunningNorm> normsOwed(const Owed& owed, ChannelId channel, catalog::ChannelKind kind,
                                   const sla::NormBook& book)
{
    std::vector<RunningNorm> running;
    const auto begin = [&](sla::Rule rule, Instant began) {
        running.push_back({rule, {began, std::nullopt, book.limit(rule, channel, began), sla::normOf(rule).clock}});
    };
    if (owed.missedAt) // whoever came by whatever channel may ring
        begin(sla::Rule::Callback, *owed.missedAt);
    if (owed.handedAt && sla::normOf(sla::Rule::HandOver).appliesTo(kind))
        begin(sla::Rule::HandOver, *owed.handedAt);
    if (owed.unansweredSince && sla::normOf(sla::Rule::FirstReply).appliesTo(kind))
        begin(sla::Rule::FirstReply, *owed.unansweredSince);
    return running;
}

std::optional<RunningNorm> pressingOwed(const Lead& lead, const Owed& owed, catalog::ChannelKind kind,
                                        const sla::NormBook& book, const schedule::WorkingClock& clock)
{
    if (owed.isEmpty() || !owingStages().contains(lead.stage))
        return std::nullopt;
    const auto running = normsOwed(owed, lead.channel, kind, book);
    const auto dueAt = [&](const RunningNorm& each) { return sla::dueAt(each.norm, clock); };
    return running.empty() ? std::nullopt : std::optional(*std::ranges::min_element(running, {}, dueAt));
}

bool waitsTooLong(const Lead& lead, const Owed& owed, catalog::ChannelKind kind, const sla::NormBook& book,
                  const schedule::WorkingClock& clock, Instant now)
{
    if (isAnswered(lead))
        return false;
    std::vector<RunningNorm> running = normsOfNew(lead, kind, book);
    if (owingStages().contains(lead.stage))
        std::ranges::copy(normsOwed({{}, {}, owed.unansweredSince}, lead.channel, kind, book), std::back_inserter(running));
    return std::ranges::any_of(running,
                               [&](const RunningNorm& each) { return sla::statusOf(each.norm, now, clock).state == sla::CaseState::Overdue; });
}

} // namespace priyom::leads

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/new_norms.h"

namespace priyom::leads {

Instant newSince(const Lead& lead)
{
    return lead.takenAt ? lead.stageAt : lead.arrivedAt;
}

bool isAnswered(const Lead& lead)
{
    return lead.firstHumanReplyAt.has_value();
}

std::vector<RunningNorm> normsOfNew(const Lead& lead, catalog::ChannelKind channel, const sla::NormBook& book)
{
    if (lead.stage != Stage::New)
        return {};
    std::vector<RunningNorm> running;
    const auto begin = [&](sla::Rule rule, Instant began) {
        running.push_back({rule, {began, std::nullopt, book.limit(rule, lead.channel, began), sla::normOf(rule).clock}});
    };
    // The first answer is owed since the lead came, however often it was put aside meanwhile.
    if (sla::normOf(sla::Rule::FirstReply).appliesTo(channel) && !lead.firstReplyAt)
        begin(sla::Rule::FirstReply, lead.arrivedAt);
    begin(sla::Rule::Taken, newSince(lead));
    return running;
}

} // namespace priyom::leads

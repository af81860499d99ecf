// SPDX-License-Identifier: GPL-3.0-or-later
// What a lead in New waits for (domain.md 3). One definition for the notices, the queue of those who wait, the board with
// its strip, and the brief: none of them may count somebody whom another one calls answered.
#pragma once

#include "core/leads/lead.h"
#include "core/sla/norm_book.h"
#include "core/sla/norm_case.h"

#include <vector>

namespace priyom::leads {

struct RunningNorm
{
    sla::Rule rule = sla::Rule::Taken;
    sla::NormCase norm;
};

// Since when it is New: since it came, or since it came back.
[[nodiscard]] Instant newSince(const Lead& lead);
// A person has answered, be it before it came back: what it waits for then is to be taken into work. A bot's word is none.
[[nodiscard]] bool isAnswered(const Lead& lead);
// Unanswered where the channel asks for an answer, and not taken into work. None outside New: whoever left it unanswered is
// owed the answer still (lead_owed.h).
[[nodiscard]] std::vector<RunningNorm> normsOfNew(const Lead& lead, catalog::ChannelKind channel, const sla::NormBook& book);

} // namespace priyom::leads

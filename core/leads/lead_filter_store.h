// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a filter, put together of fixed pieces; the values are bound in the order in which they stand there.
#pragma once

#include "core/leads/lead_list.h"

namespace priyom::storage {
class Statement;
}

namespace priyom::leads {

// Which index a list is to be walked along: without figures of its own SQLite takes a stage or a person to be rarer than a
// span of days, and would read all that were ever lost for those of a month. A plus before a column keeps its index out.
enum class FilterIndex { Offered, KeptOut };

// Begins after WHERE; the stages are another condition.
[[nodiscard]] QByteArray filterCondition(const LeadFilter& filter, FilterIndex index = FilterIndex::Offered);
// Begins with AND; empty for all stages.
[[nodiscard]] QByteArray stageCondition(const QSet<Stage>& stages, FilterIndex index = FilterIndex::Offered);
void bindFilter(storage::Statement& query, const LeadFilter& filter);

} // namespace priyom::leads

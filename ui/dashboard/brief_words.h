// SPDX-License-Identifier: GPL-3.0-or-later
// The five sentences of a day's brief; the window and the command line say the same.
#pragma once

#include "core/reports/owner_dashboard.h"
#include "ui/kit/spans.h"

namespace priyom::dashboard {

[[nodiscard]] kit::Spans leadsSentence(const reports::DayBrief& brief);
[[nodiscard]] kit::Spans visitsSentence(const reports::DayBrief& brief);
[[nodiscard]] kit::Spans noShowsSentence(const reports::DayBrief& brief);
[[nodiscard]] kit::Spans originsSentence(const reports::DayBrief& brief);
[[nodiscard]] kit::Spans attentionSentence(const reports::DayBrief& brief);

} // namespace priyom::dashboard

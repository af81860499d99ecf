// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence of the brief as the page draws it.
#pragma once

#include "ui/kit/spans.h"
#include "ui/words/brief_text.h"

namespace priyom::dashboard {

[[nodiscard]] kit::Spans spansOf(const words::BriefSentence& sentence);

} // namespace priyom::dashboard

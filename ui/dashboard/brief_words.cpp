// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/brief_words.h"

namespace priyom::dashboard {

kit::Spans spansOf(const words::BriefSentence& sentence)
{
    kit::Spans spans;
    for (const words::BriefPiece& piece : sentence)
        spans.append({piece.text, piece.strong ? kit::FontRole::BodyStrong : kit::FontRole::Body, piece.bad ? kit::Tone::Bad : kit::Tone::Main});
    return spans;
}

} // namespace priyom::dashboard

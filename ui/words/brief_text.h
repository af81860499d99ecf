// SPDX-License-Identifier: GPL-3.0-or-later
// The five lines of the owner's brief in words, for the page and for the terminal alike.
#pragma once

#include "core/reports/owner_dashboard.h"

#include <QStringList>

namespace priyom::words {

// A sentence in pieces: what is strong is the figure, what is bad is late.
struct BriefPiece
{
    QString text;
    bool strong = false;
    bool bad = false;
};
using BriefSentence = QList<BriefPiece>;

[[nodiscard]] BriefSentence leadsSentence(const reports::DayBrief& brief);
[[nodiscard]] BriefSentence visitsSentence(const reports::DayBrief& brief);
[[nodiscard]] BriefSentence noShowsSentence(const reports::DayBrief& brief);
[[nodiscard]] BriefSentence originsSentence(const reports::DayBrief& brief);
[[nodiscard]] BriefSentence attentionSentence(const reports::DayBrief& brief);

// «Лиды: 27 новых, обычно к этому часу 20» and so on, exactly five lines.
[[nodiscard]] QStringList briefLines(const reports::DayBrief& brief);

} // namespace priyom::words

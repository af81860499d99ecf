// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tone.h"

namespace priyom::kit {

QColor toneColor(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Main: return tokens.t1;
    case Tone::Second: return tokens.t2;
    case Tone::Hint: return tokens.t3;
    case Tone::Accent: return tokens.accentT;
    case Tone::Ok: return tokens.ok;
    case Tone::Warn: return tokens.warn;
    case Tone::Bad: return tokens.bad;
    }
    return tokens.t1;
}

} // namespace priyom::kit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/hand_over.h"

#include <algorithm>

namespace priyom::touches {

bool handsOver(const Touch& touch)
{
    return touch.bot && touch.kind == TouchKind::Message && touch.outcome == kHandOver;
}

bool isHumanWord(const Touch& touch)
{
    if (touch.bot || !touch.person.isValid())
        return false;
    switch (touch.kind) {
    case TouchKind::Message:
    case TouchKind::Meeting:
        return touch.direction == Direction::Out;
    case TouchKind::Call:
        return touch.direction == Direction::Out || touch.answered.value_or(false);
    case TouchKind::Survey:
    case TouchKind::Note:
        break;
    }
    return false;
}

std::optional<Instant> waitsForPersonSince(const std::vector<Touch>& touches)
{
    std::optional<Instant> spoken;
    for (const Touch& touch : touches)
        if (isHumanWord(touch))
            spoken = std::max(spoken.value_or(touch.at), touch.at);
    std::optional<Instant> since;
    for (const Touch& touch : touches)
        if (handsOver(touch) && (!spoken || *spoken < touch.at))
            since = std::min(since.value_or(touch.at), touch.at);
    return since;
}

} // namespace priyom::touches

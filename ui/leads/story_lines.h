// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a lead as lines to read: what, by whom, when, the newest first. Made of history's events and of touches.
#pragma once

#include "core/bookings/visit_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/label.h"

namespace priyom::desk {

struct StoryLine
{
    Instant at;
    theme::Icon icon = theme::Icon::Info;
    QString what;
    QString who; // and how: «Ирина Павлова, подтвердить за 15 мин»
    QString verdict;  // «в норме ≤ 3 мин», after `who`
    kit::Tone verdictTone = kit::Tone::Ok;
};

[[nodiscard]] QList<StoryLine> storyLines(const bookings::LeadStory& story, const DeskLists& lists, Instant now);

} // namespace priyom::desk

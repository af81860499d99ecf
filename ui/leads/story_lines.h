// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a lead as lines to read: what, by whom, when, the newest first. Made of history's events, of touches, of
// what a file told and of the norms that passed.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/notices/notice.h"
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

// breaches: the notices of its limits that passed.
[[nodiscard]] QList<StoryLine> storyLines(const bookings::LeadStory& story, const std::vector<notices::Notice>& breaches, const DeskLists& lists,
                                          Instant now);

} // namespace priyom::desk

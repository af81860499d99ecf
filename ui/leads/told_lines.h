// SPDX-License-Identifier: GPL-3.0-or-later
// What a file told of a lead, as lines of its story: when it was answered, taken into work, booked, confirmed, and how it
// ended. History has one event for all of that; what was done here since has events of its own.
#pragma once

#include "ui/leads/story_lines.h"

namespace priyom::desk {

// Nothing for a lead that was made here.
[[nodiscard]] QList<StoryLine> toldLines(const bookings::LeadStory& story, const DeskLists& lists, Instant now);

// How soon the first reply came, and whether within its norm.
void sayFirstReply(StoryLine& line, const leads::LeadCard& card, const DeskLists& lists);
// «подтвердить за 15 мин»: what a booking that is not confirmed yet asks for.
[[nodiscard]] QString confirmWithin(const leads::LeadCard& card, const DeskLists& lists, Instant bookedAt);

} // namespace priyom::desk

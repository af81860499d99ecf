// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that had leapt ahead go back: what was said by instants that are still to come was said by a wrong clock. What
// it said of those who waited before is taken away, by events that keep what it was, so that its one time is not used
// up and no breach stands that never was. What it said of those who came meanwhile is true: between the two it was as
// long.
//
// Nobody knows which of the hands were right. When they come forward again before the time itself is there, what was
// put right had been right, and all this is taken back. So beside notices, whose own instants go back with the hands,
// nothing is touched: what people wrote stands where it was written, and a lead whose arrival lies in the future is
// seen at once and due when the hands are there.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/history/event.h"
#include "core/notices/notice_planner.h"

namespace priyom::history {
class Change;
}

namespace priyom::notices {

struct LeptAhead
{
    Instant from;          // the hands ran wrong since there
    Milliseconds by;       // went back by so much
    bool inOneRun = false; // which was measured; between two runs it is what is known of it
};

// takenBack: the step that had taken the putting right back. What was put right then is put right again as it was,
// whoever was answered meanwhile; only what was said since then is judged.
[[nodiscard]] Result<> putRight(history::Change& change, const LeptAhead& hands,
                                const std::optional<history::Event>& takenBack);
[[nodiscard]] Result<> takeBackPutRight(history::Change& change, const history::Event& putRight);
[[nodiscard]] bool wasSeenInOneRun(const history::Event& putRight);
// Of what was said since that notice, as is left when norms run by hands that are right again.
[[nodiscard]] Result<> voidSince(history::Change& change, NoticeId since, const std::vector<DueNotice>& tooEarly);

} // namespace priyom::notices

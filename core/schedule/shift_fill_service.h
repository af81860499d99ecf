// SPDX-License-Identifier: GPL-3.0-or-later
// Many days of shifts in one step: by a pattern, for one or several people. One application is one event and one undo.
#pragma once

#include "core/base/clock.h"
#include "core/schedule/shift_pattern.h"
#include "core/staff/session.h"

#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

class ShiftFillService final
{
public:
    ShiftFillService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ShiftFillService)

    // What it would change. BadInput "people" for none or one named twice, "days" for a stretch that is none or longer than
    // kMostDays, "cycle" for an empty one.
    [[nodiscard]] Result<std::vector<FilledDay>> plan(const staff::Session& session, const FillWish& wish) const;
    // The same done. seen: what plan() has answered; Conflict "shift", "changed" where it would be something else by now. MoveRefused
    // "not_active" for shifts of who has left. Invalid where there was nothing to change.
    [[nodiscard]] Result<EventSeq> fill(const staff::Session& session, const FillWish& wish,
                                        const std::optional<std::vector<ShiftEdit>>& seen = {});
    // Takes the whole filling back by its event, within a day: MoveRefused "nothing_to_undo" else, Conflict "shift",
    // "changed" where a day of it was changed since.
    [[nodiscard]] Result<> undo(const staff::Session& session, EventSeq event);

    static constexpr int kMostDays = 366;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::schedule

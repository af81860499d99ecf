// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the hands of the wall clock from look to look: were they moved, had they been ahead and by how much, and did
// that take back what was done when they were moved before.
#pragma once

#include "core/base/result.h"
#include "core/history/event.h"
#include "core/notices/clock_jump.h"
#include "core/notices/putting_right.h"

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

class Hands final
{
public:
    struct Look
    {
        ClockReading at;
        Interval interval;
        SteadyHands hands;                           // from now on
        std::optional<LeptAhead> putsRight = {};     // they were ahead, and are no longer
        std::optional<history::Event> reverses = {}; // the last step (hands_store.h), where they go back the way of it
    };

    explicit Hands(storage::Database& database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(Hands)

    [[nodiscard]] Result<Look> look(const ClockReading& now) const;
    // What was done about it is committed.
    void keep(const Look& look);

private:
    [[nodiscard]] Result<std::optional<LastWritten>> lastWritten() const;
    [[nodiscard]] Result<SteadyHands> handsBefore(const Interval& interval, const std::optional<LastWritten>& written,
                                                  Instant now) const;
    [[nodiscard]] Result<std::optional<history::Event>> reversed(const Look& look) const;

    storage::Database& m_database;
    std::optional<ClockReading> m_last;
    SteadyHands m_hands; // as of that look
};

} // namespace priyom::notices

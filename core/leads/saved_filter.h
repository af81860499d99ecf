// SPDX-License-Identifier: GPL-3.0-or-later
// Choices of leads that somebody keeps under a name. They are theirs alone and no change of the shop's: the history does
// not tell of them.
#pragma once

#include "core/base/clock.h"
#include "core/history/event.h"
#include "core/leads/lead_choice.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

inline constexpr int kLongestFilterName = 40;

struct SavedFilter
{
    QString name;
    LeadChoice choice;

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

class SavedFilters final
{
public:
    SavedFilters(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(SavedFilters)

    [[nodiscard]] Result<std::vector<SavedFilter>> list(const staff::Session& session) const; // by name
    // In place of the one of that name. BadInput for no name, one longer than a button, or more than a menu holds.
    // Answers with the event that undo() goes by.
    [[nodiscard]] Result<EventSeq> keep(const staff::Session& session, SavedFilter filter);
    [[nodiscard]] Result<EventSeq> drop(const staff::Session& session, const QString& name);
    // What stood under that name before: one's own, within a day, MoveRefused "nothing_to_undo" else. Conflict where that name
    // was kept or dropped since; BadInput where a menu holds no more.
    [[nodiscard]] Result<> undo(const staff::Session& session, EventSeq seq);

private:
    [[nodiscard]] Result<EventSeq> write(const staff::Session& session, const char* op, const QString& name, const std::optional<SavedFilter>& now);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::leads

// SPDX-License-Identifier: GPL-3.0-or-later
// Choices of leads that somebody keeps under a name. They are theirs alone and no change of the shop's: the history does
// not tell of them.
#pragma once

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
    explicit SavedFilters(storage::Database& database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(SavedFilters)

    [[nodiscard]] Result<std::vector<SavedFilter>> list(const staff::Session& session) const; // by name
    // In place of the one of that name. BadInput for no name, one longer than a button, or more than a menu holds.
    [[nodiscard]] Result<> keep(const staff::Session& session, SavedFilter filter);
    [[nodiscard]] Result<> drop(const staff::Session& session, const QString& name);

private:
    storage::Database& m_database;
};

} // namespace priyom::leads

// SPDX-License-Identifier: GPL-3.0-or-later
// Leads taken out of the shop, by those who may. What the file looks like is the caller's; that it was taken, by whom and
// how many rows, is in the history before the caller is told that all went well.
#pragma once

#include "core/leads/lead_desk.h"

#include <functional>

namespace priyom::leads {

class LeadExport final
{
public:
    using Row = std::function<Result<>(const LeadCard&)>;

    LeadExport(storage::Database& database, const Clock& clock, const LeadDesk& desk) : m_database(database), m_clock(clock), m_desk(desk) {}
    Q_DISABLE_COPY_MOVE(LeadExport)

    // All that the filter lets through, in the order; how many. Whatever `row` answers with an error ends it.
    [[nodiscard]] Result<qint64> run(const staff::Session& session, const LeadFilter& filter, LeadSorting sorting, const Row& row);
    // These alone, as they stand.
    [[nodiscard]] Result<qint64> run(const staff::Session& session, const std::vector<LeadId>& leads, const Row& row);

    // The same step by step, so that others are served between the steps: slices from where the last one ended, and the event.
    struct Slice
    {
        qint64 rows = 0;
        std::optional<LeadCursor> next; // none: that was all
    };
    [[nodiscard]] Result<Slice> slice(const staff::Session& session, const LeadFilter& filter, LeadSorting sorting,
                                      const std::optional<LeadCursor>& after, const Row& row) const;
    [[nodiscard]] Result<> finish(const staff::Session& session, qint64 rows);

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const LeadDesk& m_desk;
};

} // namespace priyom::leads

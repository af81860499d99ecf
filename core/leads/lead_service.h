// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a lead alone: take it in, edit it, hand it over. Moving it along the pipeline concerns its visit
// too and stands in core/bookings.
#pragma once

#include "core/base/clock.h"
#include "core/leads/lead_draft.h"
#include "core/leads/lead_follower.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}
namespace priyom::history {
class Change;
}

namespace priyom::leads {

// Whose a request that comes now would be, where nobody is named.
struct NextTurn
{
    PersonId person; // none: the queue
    QString name;
    bool isTaker = false; // it stays with who writes it down, by the rule or because they would not see it otherwise

    friend bool operator==(const NextTurn&, const NextTurn&) = default;
};

class LeadService final
{
public:
    // Without a follower a request is given to somebody alone, and nothing that hangs on it.
    LeadService(storage::Database& database, const Clock& clock, const LeadFollower* follower = nullptr)
        : m_database(database), m_clock(clock), m_follower(follower)
    {
    }
    Q_DISABLE_COPY_MOVE(LeadService)

    // With a key that is known already: that lead, and nothing is written.
    [[nodiscard]] Result<LeadId> add(const staff::Session& session, const LeadDraft& draft);
    // By the shop's rule, as add() gives it.
    [[nodiscard]] Result<NextTurn> nextTurn(const staff::Session& session, const QString& channel) const;
    [[nodiscard]] Result<Lead> edit(const staff::Session& session, LeadId id, const LeadEdit& edit);
    // An empty name leaves the lead to nobody.
    [[nodiscard]] Result<Lead> assign(const staff::Session& session, LeadId id, const QString& manager);

    // The same as add() inside another action's transaction; the caller has asked for the permission "lead.add".
    [[nodiscard]] static Result<LeadId> addInChange(history::Change& change, const staff::Session& session, const LeadDraft& draft);
    // What was said beside a further word on an open lead, put on it and not yet written; checked as edit() and assign() are.
    [[nodiscard]] static Result<Lead> toldInChange(history::Change& change, const staff::Session& session, const Lead& before, const LeadEdit& said,
                                                   const QString& manager);

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const LeadFollower* m_follower;
};

} // namespace priyom::leads

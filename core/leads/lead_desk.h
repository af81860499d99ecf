// SPDX-License-Identifier: GPL-3.0-or-later
// What one reads at the desk: the board, the table, one card, the quick line. Nothing here writes. Who may see only their
// own leads is given only those.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/clients/client_lookup.h"
#include "core/leads/lead_draft.h"
#include "core/leads/lead_list.h"
#include "core/leads/lead_waits.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

class LeadDesk final
{
public:
    LeadDesk(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock), m_lookup(database) {}
    Q_DISABLE_COPY_MOVE(LeadDesk)

    // New, Qualified and Confirmed; Came, NoShow and Lost of the shop's today, and who of NoShow waits for us. Where a column
    // has more than so many, of the open ones the most pressing (LeadOrder::Due), of the others the latest. The filter's
    // stages are not looked at.
    [[nodiscard]] Result<std::vector<BoardColumn>> board(const staff::Session& session, LeadFilter filter, int cardsPerColumn) const;
    [[nodiscard]] Result<LeadPage> page(const staff::Session& session, LeadFilter filter, LeadSorting sorting,
                                        const std::optional<LeadCursor>& after, int limit) const;
    [[nodiscard]] Result<qint64> count(const staff::Session& session, LeadFilter filter) const; // of all its pages
    // The same by stage; nothing where a search finds too many to be counted while one types.
    [[nodiscard]] Result<std::optional<StageCounts>> countByStage(const staff::Session& session, LeadFilter filter) const;
    // Of all that are in work, however many the board has cards for.
    [[nodiscard]] Result<LeadWaits> waits(const staff::Session& session, LeadFilter filter) const;
    [[nodiscard]] Result<std::vector<LeadLine>> lines(const staff::Session& session, LeadFilter filter, qint64 limit) const; // 0: all
    [[nodiscard]] Result<LeadCard> card(const staff::Session& session, LeadId id) const;
    // Clients whose phone or name is being typed, then those of whose requests the service or a note begins so, each with
    // the lead that is open; also the hint at a duplicate. Of leads, services and notes one finds what one may see.
    [[nodiscard]] Result<std::vector<QuickHit>> quickFind(const staff::Session& session, const QString& typed, int limit = 8) const;
    // Who would be found when a request of theirs is saved (lead_draft.h), of the same fields; nobody where it would be a new
    // client. Of a colleague's open request it is said that it is there and whose: two people would ring one client.
    [[nodiscard]] Result<std::optional<QuickHit>> known(const staff::Session& session, const LeadDraft& draft) const;
    // Reads the clients' names into memory before the first key is pressed.
    [[nodiscard]] Result<> prepareFind(const staff::Session& session) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
    mutable clients::ClientLookup m_lookup; // a copy of what the database has
};

} // namespace priyom::leads

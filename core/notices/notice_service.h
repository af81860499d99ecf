// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with notices: have the shop watched, read one's own, put them aside, walk the queue of those who wait.
// The watch is the program's own act: it looks at the whole shop, whoever sits before it, and shows each person what is
// meant for them.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/notices/hands.h"
#include "core/notices/notice_list.h"
#include "core/notices/waiting_case.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

struct Watched
{
    std::vector<NoticeLine> fresh; // for this person, the latest first
    std::optional<Instant> next;   // when something falls due if nothing is changed before
};

class NoticeService final
{
public:
    NoticeService(storage::Database& database, const Clock& clock, const Zone& zone)
        : m_database(database), m_clock(clock), m_zone(zone), m_hands(database)
    {
    }
    Q_DISABLE_COPY_MOVE(NoticeService)

    // Where time passes as somebody says: a clock that stands still, or runs on its own.
    void setSteady(SteadyTime steady) { m_steady = std::move(steady); }

    // Stores what has fallen due and only then answers. Whatever was stored before is not told again.
    [[nodiscard]] Result<Watched> watch(const staff::Session& session);
    // The same where nobody who works leads is at the desk, or nobody has signed in yet: for the room, so without names.
    [[nodiscard]] Result<Watched> watchUnattended(const staff::Session& session);
    // The latest first.
    [[nodiscard]] Result<std::vector<NoticeLine>> list(const staff::Session& session, int limit = 200) const;
    // Those of them that are meant for this person.
    [[nodiscard]] Result<> markSeen(const staff::Session& session, const std::vector<NoticeId>& notices);
    // The leads that wait, late first, then soonest; who may see only their own leads gets those.
    [[nodiscard]] Result<std::vector<WaitingLead>> waiting(const staff::Session& session) const;
    // Of them the one after that lead, and the first after the last; none: nobody waits.
    [[nodiscard]] Result<std::optional<WaitingLead>> nextWaiting(const staff::Session& session, LeadId after) const;
    // The last reminder or escalation of each of these leads.
    [[nodiscard]] Result<std::vector<Notice>> told(const staff::Session& session, const std::vector<LeadId>& leads) const;
    // The limits that passed in the period, by who answered for the lead then; who may see only their own figures gets those.
    [[nodiscard]] Result<std::vector<BreachCount>> breaches(const staff::Session& session, Period period) const;
    // Those of them that somebody answered for, one by one, the latest first, of everybody or of this person: a page
    // after the one before.
    [[nodiscard]] Result<BreachPage> breachLines(const staff::Session& session, Period period, PersonId person,
                                                 const std::optional<BreachCursor>& after = {},
                                                 int limit = kBreachesAtOnce) const;
    // Those of one lead, as they passed, for whoever may see it.
    [[nodiscard]] Result<std::vector<Notice>> breachesOf(const staff::Session& session, LeadId lead) const;

private:
    struct Ground;
    [[nodiscard]] Result<Ground> readGround() const;
    struct Beat;
    [[nodiscard]] Result<Beat> beat(const QString& device);

    storage::Database& m_database;
    const Clock& m_clock;
    const Zone& m_zone;
    SteadyTime m_steady = timeSinceBoot;
    Hands m_hands;
};

} // namespace priyom::notices

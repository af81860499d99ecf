// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notices/notice_json.h"
#include "core/notices/notice_list.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

// notice.id and seen are not read. Conflict where the lead has such a notice already.
[[nodiscard]] Result<NoticeId> insertNotice(storage::Database& database, const Notice& notice);
// Under its own number, after removeNotice(); false where the like was said meanwhile, or its lead is gone.
[[nodiscard]] Result<bool> putNoticeBack(storage::Database& database, const Notice& notice, const SeenBy& seen);
// Its three instants.
[[nodiscard]] Result<> moveNotice(storage::Database& database, const Notice& to);
[[nodiscard]] Result<SeenBy> seenBy(storage::Database& database, NoticeId notice);

struct Reader
{
    PersonId person;
    bool isOwner = false;
    bool worksLeads = false;
    bool isRoom = false; // whoever happens to be there: all that was issued
};

// A lead of the queue is told of to whoever works leads, a clock that was moved to everybody.
[[nodiscard]] bool isMeantFor(const Notice& notice, const Reader& reader);

// What is meant for the reader, the latest first, after that number; parts of a gathered one are not told apart.
[[nodiscard]] Result<std::vector<NoticeLine>> noticeLines(storage::Database& database, const Reader& reader, NoticeId after, Instant now,
                                                          int limit);
[[nodiscard]] Result<Notice> noticeById(storage::Database& database, NoticeId id); // NotFound; seen is not read
[[nodiscard]] Result<NoticeId> lastNotice(storage::Database& database);            // invalid: there is none
// How the hands were moved last, where that was said.
[[nodiscard]] Result<std::optional<Notice>> lastClockMoved(storage::Database& database);
[[nodiscard]] Result<std::vector<Notice>> clockMoves(storage::Database& database); // all such, the latest first
// Of which an instant lies after that one, the parts of a gathered one before it.
[[nodiscard]] Result<std::vector<Notice>> noticesAhead(storage::Database& database, Instant at);
// Nothing where it was taken away.
[[nodiscard]] Result<std::optional<Notice>> noticeNumbered(storage::Database& database, NoticeId id);
// Of one lead, rule and kind.
[[nodiscard]] Result<std::optional<Notice>> noticeOf(storage::Database& database, LeadId lead, sla::Rule rule, NoticeKind kind);
// As if it had never been said, and seen by nobody; the number stays taken.
[[nodiscard]] Result<> removeNotice(storage::Database& database, NoticeId notice);
// False where it was seen before.
[[nodiscard]] Result<bool> writeSeen(storage::Database& database, NoticeId notice, PersonId person, Instant at);
// The last reminder or escalation of each of the leads that has one; of one manager's leads where one is given.
[[nodiscard]] Result<std::vector<Notice>> lastTold(storage::Database& database, const std::vector<LeadId>& leads,
                                                   PersonId manager);
// Limits that passed in the period and that somebody answered for, one by one, the latest first; no person:
// everybody's.
[[nodiscard]] Result<BreachPage> breachLinesIn(storage::Database& database, Period period, PersonId person,
                                               const std::optional<BreachCursor>& after, int limit);
[[nodiscard]] Result<std::vector<Notice>> breachesOfLead(storage::Database& database, LeadId lead);
// As many as those, by person and rule.
[[nodiscard]] Result<std::vector<BreachCount>> breachesIn(storage::Database& database, Period period, PersonId person);

} // namespace priyom::notices

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/waiting_store.h"

#include "core/leads/owed_store.h"
#include "core/sla/confirm_norm.h"
#include "core/leads/new_norms.h"
#include "core/storage/rows.h"

#include <limits>

// The kinds issued for the rule, as IssuedKinds has them.
#define ISSUED(rule)                                                                                                    \
    "(SELECT COALESCE(SUM(CASE kind WHEN 'soon' THEN 1 WHEN 'overdue' THEN 2 WHEN 'reminder' THEN 4 ELSE 8 END), 0) "    \
    "FROM notice WHERE notice.lead_id = lead.id AND notice.rule = '" rule "')"
// When an import brought the lead; nothing where it came by itself.
#define IMPORTED                                                                                                        \
    "(SELECT CASE event.op WHEN 'lead.import' THEN event.at END FROM event WHERE event.subject = 'lead' "                \
    "AND event.subject_id = lead.id ORDER BY event.seq LIMIT 1)"
// Whoever has left answers for nothing.
#define RESPONSIBLE "(SELECT person.id FROM person WHERE person.id = lead.manager_id AND person.active)"

namespace priyom::notices {

namespace {

static_assert(IssuedKinds::bit(NoticeKind::Soon) == 1 && IssuedKinds::bit(NoticeKind::Overdue) == 2
              && IssuedKinds::bit(NoticeKind::Reminder) == 4 && IssuedKinds::bit(NoticeKind::Escalation) == 8);

// Every query begins with these.
#define CASE_COLUMNS "lead.id, " RESPONSIBLE ", lead.channel_id, " IMPORTED

WaitingCase caseOf(const storage::Statement& row, sla::Rule rule, const sla::NormCase& norm, qint64 issued)
{
    return {row.id<LeadId>(0), row.id<PersonId>(1), rule, norm, IssuedKinds(unsigned(issued)), row.maybeInstant(3)};
}

// What was issued and who imported it are asked for only by who tells of it: both are looked up for every lead.
QByteArray newLeads(bool told, bool ofOne)
{
    QByteArray sql = "SELECT lead.id, " RESPONSIBLE ", lead.channel_id, ";
    sql += told ? IMPORTED : "NULL";
    sql += ", channel.kind, lead.arrived_at, lead.stage_at, lead.first_reply_at, lead.taken_at, ";
    sql += told ? ISSUED("first_reply") ", " ISSUED("taken") : "0, 0";
    sql += " FROM lead JOIN channel ON channel.id = lead.channel_id WHERE lead.stage = 'new' AND lead.stage_at >= :since AND lead.merged_into IS NULL";
    return ofOne ? sql + " AND lead.id = :lead" : sql;
}

leads::Lead newLead(const storage::Statement& row)
{
    leads::Lead lead;
    lead.id = row.id<LeadId>(0);
    lead.channel = row.id<ChannelId>(2);
    lead.arrivedAt = row.instant(5);
    lead.stageAt = row.instant(6);
    lead.firstReplyAt = row.maybeInstant(7);
    lead.takenAt = row.maybeInstant(8);
    return lead;
}

using NewLeadVisit = std::function<void(const storage::Statement&, const leads::Lead&, catalog::ChannelKind)>;

Result<> eachNew(storage::Statement& row, const NewLeadVisit& visit)
{
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return {};
        visit(row, newLead(row), catalog::channelKindFromKey(row.text(4)).value_or(catalog::ChannelKind::Desk));
    }
}

Result<> readNew(storage::Database& database, const sla::NormBook& book, std::optional<Instant> since, WaitingCases& cases)
{
    PRIYOM_TRY(auto rows, database.prepareOnce(newLeads(true, false)));
    rows.bind(since.value_or(Instant(std::numeric_limits<qint64>::min())));
    return eachNew(rows, [&](const storage::Statement& row, const leads::Lead& lead, catalog::ChannelKind kind) {
        for (const leads::RunningNorm& running : leads::normsOfNew(lead, kind, book))
            cases.push_back(caseOf(row, running.rule, running.norm, row.integer(running.rule == sla::Rule::FirstReply ? 9 : 10)));
    });
}

// Only while the visit is ahead: nobody confirms one that is over.
Result<> readUnconfirmed(storage::Database& database, const sla::NormBook& book, Instant now, WaitingCases& cases)
{
    PRIYOM_TRY(auto row, database.prepare(
        "SELECT " CASE_COLUMNS ", visit.booked_at, visit.start_at, " ISSUED("confirm") " "
        "FROM visit JOIN lead ON lead.id = visit.lead_id "
        "WHERE visit.state = 'planned' AND visit.start_at > :now AND lead.merged_into IS NULL AND lead.stage IN ('new', 'qualified')"));
    row.bind(now);
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return {};
        const sla::NormCase norm = sla::confirmNorm(book, row.id<ChannelId>(2), row.instant(4), row.instant(5));
        cases.push_back(caseOf(row, sla::Rule::Confirm, norm, row.integer(6)));
    }
}

// Which column says what was issued of a rule.
int issuedColumn(sla::Rule rule)
{
    if (rule == sla::Rule::Callback)
        return 5;
    return rule == sla::Rule::HandOver ? 6 : 7;
}

// Calls to be made back, talks to be taken over, answers owed: what leads::readOwed finds, with what was said about it.
Result<> readOwed(storage::Database& database, const sla::NormBook& book, Instant now, WaitingCases& cases)
{
    PRIYOM_TRY(const leads::OwedLeads owed, leads::readOwed(database, now));
    PRIYOM_TRY(auto row, database.prepare("SELECT " CASE_COLUMNS ", channel.kind, " ISSUED("callback") ", " ISSUED("hand_over") ", "
                                          ISSUED("first_reply") " "
                                          "FROM lead JOIN channel ON channel.id = lead.channel_id WHERE lead.id = :lead"));
    for (const auto& [lead, what] : owed) {
        PRIYOM_TRY(const bool found, row.bind(lead).next());
        if (!found)
            continue;
        const auto kind = catalog::channelKindFromKey(row.text(4)).value_or(catalog::ChannelKind::Desk);
        for (const leads::RunningNorm& running : leads::normsOwed(what, row.id<ChannelId>(2), kind, book))
            cases.push_back(caseOf(row, running.rule, running.norm, row.integer(issuedColumn(running.rule))));
    }
    return {};
}

} // namespace

Result<> eachNewCase(storage::Database& database, const sla::NormBook& book, std::optional<LeadId> one,
                     const std::function<bool(Instant)>& wanted, const std::function<void(const WaitingCase&)>& visit)
{
    PRIYOM_TRY(auto rows, database.prepareOnce(newLeads(false, one.has_value())));
    rows.bind(Instant(std::numeric_limits<qint64>::min()));
    if (one)
        rows.put(*one);
    return eachNew(rows, [&](const storage::Statement& row, const leads::Lead& lead, catalog::ChannelKind kind) {
        if (!wanted(lead.arrivedAt))
            return;
        for (const leads::RunningNorm& running : leads::normsOfNew(lead, kind, book))
            visit(caseOf(row, running.rule, running.norm, 0));
    });
}

Result<WaitingCases> readOtherCases(storage::Database& database, const sla::NormBook& book, Instant now)
{
    WaitingCases cases;
    PRIYOM_CHECK(readUnconfirmed(database, book, now, cases));
    PRIYOM_CHECK(readOwed(database, book, now, cases));
    return cases;
}

Result<WaitingCases> readWaitingCases(storage::Database& database, const sla::NormBook& book, Instant now, const WaitingScope& scope)
{
    WaitingCases cases;
    PRIYOM_CHECK(readNew(database, book, scope.since, cases));
    PRIYOM_CHECK(readUnconfirmed(database, book, now, cases));
    PRIYOM_CHECK(readOwed(database, book, now, cases));
    std::erase_if(cases, [&](const WaitingCase& waiting) { return !scope.whose.holds(waiting); });
    return cases;
}

} // namespace priyom::notices

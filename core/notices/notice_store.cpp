// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_store.h"

#include "core/clients/client.h"
#include "core/leads/owed_store.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define NOTICE_COLUMNS                                                                                                 \
    "notice.id, notice.kind, notice.audience, notice.person_id, notice.lead_id, notice.rule, notice.due_at, "          \
    "notice.issued_at, notice.cause, notice.amount, notice.gathered_in, notice.began_at"

namespace priyom::notices {

namespace {

constexpr int kColumns = 12;

Notice readNotice(const storage::Statement& row)
{
    Notice notice;
    notice.id = row.id<NoticeId>(0);
    notice.kind = noticeKindFromKey(row.text(1)).value_or(NoticeKind::Soon);
    notice.addressee.audience = audienceFromKey(row.text(2)).value_or(Audience::Everyone);
    notice.addressee.person = row.id<PersonId>(3);
    notice.lead = row.id<LeadId>(4);
    notice.rule = sla::ruleFromKey(row.text(5)).value_or(sla::Rule::FirstReply);
    notice.dueAt = row.instant(6);
    notice.issuedAt = row.instant(7);
    notice.cause = breachCauseFromKey(row.text(8)).value_or(BreachCause::Unknown);
    notice.amount = row.integer(9);
    notice.gatheredIn = row.id<NoticeId>(10);
    notice.beganAt = row.maybeInstant(11);
    return notice;
}

NoticeLine readLine(const storage::Statement& row)
{
    NoticeLine line{readNotice(row), row.text(kColumns + 1), row.boolean(kColumns + 2), row.text(kColumns + 3),
                    clients::handleOrKey(row.text(kColumns + 4), row.text(kColumns + 5))};
    line.notice.seen = row.boolean(kColumns);
    return line;
}

BreachTally readTally(const storage::Statement& row)
{
    return {int(row.integer(0)), int(row.integer(1))};
}

// What an outgoing word or a call back ends, by the rule that made it a case.
bool isOwedStill(const Notice& notice, const leads::OwedLeads& owed)
{
    const auto found = owed.find(notice.lead);
    if (found == owed.end())
        return false;
    switch (notice.rule) {
    case sla::Rule::Callback:
        return found->second.missedAt.has_value();
    case sla::Rule::HandOver:
        return found->second.handedAt.has_value();
    default:
        return found->second.unansweredSince.has_value();
    }
}

// ofStage: what the lead's own row says.
bool isOpen(const NoticeLine& line, bool ofStage, const leads::OwedLeads& owed)
{
    switch (line.notice.rule) {
    case sla::Rule::FirstReply: // also of the kinds about no lead
        return ofStage || isOwedStill(line.notice, owed);
    case sla::Rule::Callback:
    case sla::Rule::HandOver:
        return ofStage && isOwedStill(line.notice, owed);
    default:
        return ofStage;
    }
}

} // namespace

bool isMeantFor(const Notice& notice, const Reader& reader)
{
    switch (notice.addressee.audience) {
    case Audience::Person:
        return notice.addressee.person == reader.person;
    case Audience::Owner:
        return reader.isOwner;
    case Audience::Everyone:
        break;
    }
    return notice.kind == NoticeKind::ClockMoved || reader.isOwner || reader.worksLeads;
}

Result<NoticeId> insertNotice(storage::Database& database, const Notice& notice)
{
    PRIYOM_TRY(auto query, database.prepare(
        "INSERT INTO notice (id, kind, audience, person_id, lead_id, rule, due_at, issued_at, cause, amount, gathered_in, began_at) "
        "VALUES (" PRIYOM_FRESH_ID("notice") ", :kind, :audience, :person, :lead, :rule, :due, :issued, :cause, :amount, :gathered, :began)"));
    query.bind(noticeKindKey(notice.kind), audienceKey(notice.addressee.audience), notice.addressee.person, notice.lead,
               notice.lead.isValid() ? QString(sla::normOf(notice.rule).key) : QString(QLatin1String("")), notice.dueAt,
               notice.issuedAt, breachCauseKey(notice.cause), notice.amount, notice.gatheredIn, notice.beganAt);
    PRIYOM_TRY(const qint64 id, query.insert());
    return NoticeId(id);
}

Result<bool> putNoticeBack(storage::Database& database, const Notice& notice, const SeenBy& seen)
{
    PRIYOM_TRY(auto query,
               database.prepare("INSERT INTO notice (id, kind, audience, person_id, lead_id, rule, due_at, issued_at, "
                                "cause, amount, gathered_in, began_at) "
                                "SELECT :id, :kind, :audience, :person, :lead, :rule, :due, :issued, :cause, :amount, "
                                "(SELECT id FROM notice WHERE id = :gathered), :began WHERE :lead IS NULL OR EXISTS "
                                "(SELECT 1 FROM lead WHERE id = :lead) "
                                "ON CONFLICT DO NOTHING"));
    query.bind(notice.id, noticeKindKey(notice.kind), audienceKey(notice.addressee.audience), notice.addressee.person,
               notice.lead, notice.lead.isValid() ? QString(sla::normOf(notice.rule).key) : QString(QLatin1String("")),
               notice.dueAt, notice.issuedAt, breachCauseKey(notice.cause), notice.amount, notice.gatheredIn,
               notice.beganAt);
    PRIYOM_TRY(const int put, query.change());
    if (put == 0)
        return false;
    for (const auto& [person, at] : seen)
        PRIYOM_CHECK(writeSeen(database, notice.id, person, at));
    return true;
}

Result<> moveNotice(storage::Database& database, const Notice& to)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE notice SET began_at = :began, due_at = :due, issued_at = :issued "
                                            "WHERE id = :id"));
    return query.bind(to.beganAt, to.dueAt, to.issuedAt, to.id).run();
}

Result<SeenBy> seenBy(storage::Database& database, NoticeId notice)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, at FROM notice_seen WHERE notice_id = :notice"));
    using One = std::pair<PersonId, Instant>;
    PRIYOM_TRY(const auto all, storage::allRows(query.bind(notice), [](const storage::Statement& row) {
                   return One(row.id<PersonId>(0), row.instant(1));
               }));
    return SeenBy(all.begin(), all.end());
}

Result<std::vector<NoticeLine>> noticeLines(storage::Database& database, const Reader& reader, NoticeId after, Instant now, int limit)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT " NOTICE_COLUMNS ", EXISTS (SELECT 1 FROM notice_seen WHERE notice_id = notice.id AND notice_seen.person_id = :person), "
        "client.name, CASE notice.rule WHEN 'taken' THEN lead.stage = 'new' AND lead.merged_into IS NULL "
        "WHEN 'first_reply' THEN lead.stage = 'new' AND lead.merged_into IS NULL AND lead.first_reply_at IS NULL "
        "WHEN 'confirm' THEN EXISTS (SELECT 1 FROM visit WHERE visit.lead_id = lead.id AND visit.state = 'planned' AND visit.start_at > :now) "
        "ELSE 1 END, client.phone, client.handle, client.identity "
        "FROM notice LEFT JOIN lead ON lead.id = notice.lead_id LEFT JOIN client ON client.id = lead.client_id "
        "WHERE notice.gathered_in IS NULL AND notice.id > :after AND (notice.audience = 'everyone' "
        "AND (notice.kind = 'clock_moved' OR :owner OR :works AND (lead.manager_id IS NULL OR lead.manager_id = :person)) "
        "OR notice.audience = 'person' AND notice.person_id = :person OR notice.audience = 'owner' AND :owner OR :room) "
        "ORDER BY notice.id DESC LIMIT :limit"));
    PRIYOM_TRY(auto lines, storage::allRows(query.bind(reader.person, now, after.value, reader.isOwner, reader.worksLeads, reader.isRoom, limit), readLine));
    PRIYOM_TRY(const leads::OwedLeads owed, leads::readOwed(database, now));
    for (NoticeLine& line : lines)
        line.isOpen = isOpen(line, line.isOpen, owed);
    return lines;
}

Result<Notice> noticeById(storage::Database& database, NoticeId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE id = :id"));
    return storage::theRow(query.bind(id), readNotice, "notice", id.value);
}

Result<NoticeId> lastNotice(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM notice ORDER BY id DESC LIMIT 1"));
    query.bind();
    PRIYOM_TRY(const bool found, query.next());
    return found ? query.id<NoticeId>(0) : NoticeId();
}

Result<std::optional<Notice>> lastClockMoved(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE lead_id IS NULL AND rule = '' AND kind = 'clock_moved' "
                                            "ORDER BY id DESC LIMIT 1"));
    return storage::firstRow(query.bind(), readNotice);
}

Result<std::vector<Notice>> clockMoves(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE lead_id IS NULL AND rule = '' "
                                            "AND kind = 'clock_moved' ORDER BY id DESC"));
    return storage::allRows(query.bind(), readNotice);
}

Result<std::vector<Notice>> noticesAhead(storage::Database& database, Instant at)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE issued_at > :at OR due_at > :at "
                                            "OR began_at > :at ORDER BY gathered_in IS NULL, id"));
    return storage::allRows(query.bind(at), readNotice);
}

Result<std::optional<Notice>> noticeNumbered(storage::Database& database, NoticeId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE id = :id"));
    return storage::firstRow(query.bind(id), readNotice);
}

Result<std::optional<Notice>> noticeOf(storage::Database& database, LeadId lead, sla::Rule rule, NoticeKind kind)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE lead_id = :lead AND rule = :rule AND kind = :kind"));
    return storage::firstRow(query.bind(lead, sla::normOf(rule).key, noticeKindKey(kind)), readNotice);
}

Result<> removeNotice(storage::Database& database, NoticeId notice)
{
    PRIYOM_CHECK(storage::keepFloor(database, QStringLiteral("notice")));
    for (const char* sql : {"DELETE FROM notice_seen WHERE notice_id = :notice", "DELETE FROM notice WHERE id = :notice"}) {
        PRIYOM_TRY(auto query, database.prepare(sql));
        PRIYOM_CHECK(query.bind(notice).change());
    }
    return {};
}

Result<bool> writeSeen(storage::Database& database, NoticeId notice, PersonId person, Instant at)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO notice_seen (notice_id, person_id, at) VALUES (:notice, :person, :at) "
                                            "ON CONFLICT (notice_id, person_id) DO NOTHING"));
    PRIYOM_TRY(const int written, query.bind(notice, person, at).change());
    return written > 0;
}

Result<std::vector<Notice>> lastTold(storage::Database& database, const std::vector<LeadId>& leads, PersonId manager)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE lead_id = :lead "
                                            "AND kind IN ('reminder', 'escalation') AND (:manager IS NULL OR EXISTS "
                                            "(SELECT 1 FROM lead WHERE lead.id = lead_id AND (lead.manager_id IS NULL OR lead.manager_id = :manager))) "
                                            "ORDER BY id DESC LIMIT 1"));
    std::vector<Notice> told;
    for (const LeadId lead : leads) {
        PRIYOM_TRY(const auto notice, storage::firstRow(query.bind(lead, manager), readNotice));
        if (notice)
            told.push_back(*notice);
    }
    return told;
}

#define ANSWERED_FOR                                                                                                   \
    "kind = 'overdue' AND due_at >= :from AND due_at < :to AND notice.person_id IS NOT NULL AND (:person IS NULL OR "  \
    "notice.person_id = :person) "
#define TALLY "COUNT(*), COUNT(CASE WHEN notice.cause = 'person' THEN 1 END)"

Result<std::vector<BreachCount>> breachesIn(storage::Database& database, Period period, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " TALLY ", notice.person_id, notice.rule FROM notice "
                                            "WHERE " ANSWERED_FOR "GROUP BY notice.person_id, notice.rule"));
    return storage::allRows(query.bind(period.from, period.to, person), [](const storage::Statement& row) {
        return BreachCount{row.id<PersonId>(2), sla::ruleFromKey(row.text(3)).value_or(sla::Rule::FirstReply),
                           readTally(row)};
    });
}

Result<BreachPage> breachLinesIn(storage::Database& database, Period period, PersonId person,
                                 const std::optional<BreachCursor>& after, int limit)
{
    PRIYOM_TRY(
        auto query,
        database.prepare(
            "SELECT " NOTICE_COLUMNS ", 1, client.name, 0, client.phone, client.handle, client.identity "
            "FROM notice LEFT JOIN lead ON lead.id = notice.lead_id LEFT JOIN client ON client.id = lead.client_id "
            "WHERE " ANSWERED_FOR
            "AND (due_at, notice.id) < (:due, :last) ORDER BY due_at DESC, notice.id DESC LIMIT :limit"));
    const BreachCursor from = after.value_or(BreachCursor{period.to, NoticeId()});
    BreachPage page;
    PRIYOM_TRY(page.lines,
               storage::allRows(query.bind(period.from, period.to, person, from.dueAt, from.notice.value, limit + 1),
                                readLine));
    if (int(page.lines.size()) > limit) {
        page.lines.pop_back();
        page.next = BreachCursor{page.lines.back().notice.dueAt, page.lines.back().notice.id};
    }
    PRIYOM_TRY(auto count,
               database.prepare("SELECT " TALLY " FROM notice WHERE " ANSWERED_FOR));
    PRIYOM_TRY(const auto all, storage::firstRow(count.bind(period.from, period.to, person), readTally));
    page.all = all.value_or(BreachTally());
    return page;
}

Result<std::vector<Notice>> breachesOfLead(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " NOTICE_COLUMNS " FROM notice WHERE lead_id = :lead AND kind = 'overdue' ORDER BY due_at, id"));
    return storage::allRows(query.bind(lead), readNotice);
}

} // namespace priyom::notices

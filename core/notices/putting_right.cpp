// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/putting_right.h"

#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/notices/clock_jump.h"
#include "core/notices/hands_store.h"
#include "core/notices/notice_store.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace priyom::notices {

namespace {

using history::json;

constexpr char kVoid[] = "notice.void";
constexpr QLatin1String kFrom("from");

QJsonObject valuesOf(const Notice& notice)
{
    QJsonObject values{{QStringLiteral("kind"), QString(noticeKindKey(notice.kind))},
                       {QStringLiteral("audience"), QString(audienceKey(notice.addressee.audience))},
                       {QStringLiteral("person_id"), json(notice.addressee.person)},
                       {QStringLiteral("due_at"), json(notice.dueAt)},
                       {QStringLiteral("issued_at"), json(notice.issuedAt)},
                       {QStringLiteral("began_at"), json(notice.beganAt)},
                       {QStringLiteral("cause"), QString(breachCauseKey(notice.cause))},
                       {QStringLiteral("amount"), notice.amount},
                       {QStringLiteral("gathered_in"), json(notice.gatheredIn)}};
    if (notice.lead.isValid()) {
        values.insert(QStringLiteral("lead_id"), notice.lead.value);
        values.insert(QStringLiteral("rule"), QString(sla::normOf(notice.rule).key));
    }
    return values;
}

Notice voided(const history::Event& event)
{
    const QJsonObject values = QJsonDocument::fromJson(event.detail).object();
    const auto text = [&](const char* name) { return values.value(QLatin1String(name)).toString(); };
    Notice notice;
    notice.id = NoticeId(event.subjectId);
    notice.kind = noticeKindFromKey(text("kind")).value_or(NoticeKind::Soon);
    notice.addressee.audience = audienceFromKey(text("audience")).value_or(Audience::Everyone);
    history::read(values.value(QLatin1String("person_id")), notice.addressee.person);
    history::read(values.value(QLatin1String("lead_id")), notice.lead);
    notice.rule = sla::ruleFromKey(text("rule")).value_or(sla::Rule::FirstReply);
    history::read(values.value(QLatin1String("due_at")), notice.dueAt);
    history::read(values.value(QLatin1String("issued_at")), notice.issuedAt);
    history::read(values.value(QLatin1String("began_at")), notice.beganAt);
    notice.cause = breachCauseFromKey(text("cause")).value_or(BreachCause::Unknown);
    notice.amount = values.value(QLatin1String("amount")).toInteger();
    history::read(values.value(QLatin1String("gathered_in")), notice.gatheredIn);
    return notice;
}

// By the right hands too it had come true when it was said, or what it is about began by the wrong ones as well:
// between the two it is as long as it was. Of what came true since then, it is said again of who waits still; whether
// the others were answered before nobody knows, and no breach is worth more than one.
bool isTrue(const Notice& notice, const LeptAhead& hands)
{
    return notice.dueAt <= notice.issuedAt - hands.by ||
           (notice.beganAt && *notice.beganAt >= hands.from - kClockSlack);
}

Result<> voidWhatWasSaid(history::Change& change, const LeptAhead& hands)
{
    PRIYOM_TRY(const auto early, issuedAfter(change.database(), change.at() + kClockSlack));
    std::set<NoticeId> kept; // under which something stands still
    for (const Notice& notice : early) {
        const bool stands = notice.lead.isValid() ? isTrue(notice, hands) : kept.contains(notice.id);
        if (stands) {
            kept.insert(notice.gatheredIn);
            continue;
        }
        PRIYOM_CHECK(removeNotice(change.database(), notice.id));
        PRIYOM_CHECK(change.record(kVoid, "notice", notice.id.value, valuesOf(notice)));
    }
    return {};
}

// By as much as the hands, and never later than now: how long they stood still between two runs nobody knows.
Result<> moveWhatHappened(history::Change& change, Milliseconds back)
{
    PRIYOM_TRY(const auto happened, happenedAfter(change.database(), change.at() + kClockSlack));
    std::map<std::pair<QByteArray, qint64>, QJsonObject> from;
    for (const Happened& each : happened) {
        Happened to = each;
        to.at = std::min(each.at - back, change.at());
        PRIYOM_CHECK(moveHappened(change.database(), to));
        from[{each.table, each.id}].insert(QLatin1String(each.column), json(each.at));
    }
    for (const auto& [row, values] : from)
        PRIYOM_CHECK(change.record(kPutRight, row.first.constData(), row.second, {{kFrom, values}}));
    return {};
}

} // namespace

Result<> putRight(history::Change& change, const LeptAhead& hands)
{
    PRIYOM_TRY(const HandsOnPaper paper, handsOnPaper(change.database(), change.at()));
    QJsonObject detail{{QStringLiteral("by"), qint64(hands.by.count())}};
    if (paper.aheadSince)
        detail.insert(kWrongSince, paper.aheadSince->value);
    PRIYOM_CHECK(change.record(kPutRight, "clock", 1, detail));
    PRIYOM_CHECK(voidWhatWasSaid(change, hands));
    return moveWhatHappened(change, hands.by);
}

Result<> voidSince(history::Change& change, NoticeId since, const std::vector<DueNotice>& tooEarly)
{
    for (const DueNotice& early : tooEarly) {
        PRIYOM_TRY(const auto notice,
                   noticeOf(change.database(), early.waiting->lead, early.waiting->rule, early.kind));
        if (!notice || notice->id <= since)
            continue;
        PRIYOM_CHECK(removeNotice(change.database(), notice->id));
        PRIYOM_CHECK(change.record(kVoid, "notice", notice->id.value, valuesOf(*notice)));
    }
    return {};
}

Result<> takeBackPutRight(history::Change& change, const history::Event& putRight)
{
    PRIYOM_TRY(auto done, writtenWith(change.database(), putRight));
    std::reverse(done.begin(), done.end()); // what was gathered stands under a notice that was taken away after it
    for (const history::Event& event : done) {
        if (event.op == QLatin1String(kVoid))
            PRIYOM_CHECK(putNoticeBack(change.database(), voided(event)));
        if (event.op != QLatin1String(kPutRight))
            continue;
        PRIYOM_CHECK(change.record(kHadBeenRight, event.subject.toLatin1().constData(), event.subjectId));
        const QJsonObject from = QJsonDocument::fromJson(event.detail).object().value(kFrom).toObject();
        for (auto value = from.begin(); value != from.end(); ++value) {
            auto place = happenedIn(event.subject, value.key());
            if (!place)
                continue;
            place->id = event.subjectId;
            history::read(value.value(), place->at);
            PRIYOM_CHECK(moveHappened(change.database(), *place));
        }
    }
    PRIYOM_CHECK(change.record(kHadBeenRight, "clock", 1, {{kWrongSince, putRight.seq.value}}));
    return {};
}

} // namespace priyom::notices

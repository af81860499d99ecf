// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/putting_right.h"

#include "core/history/change.h"
#include "core/notices/clock_jump.h"
#include "core/notices/hands_store.h"
#include "core/notices/notice_json.h"
#include "core/notices/notice_store.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace priyom::notices {

namespace {

constexpr QLatin1String kBy("by");
constexpr QLatin1String kInOneRun("in_one_run");
constexpr QLatin1String kFrom("from");

Result<> takeAway(history::Change& change, const Notice& notice)
{
    PRIYOM_TRY(const SeenBy seen, seenBy(change.database(), notice.id));
    PRIYOM_CHECK(removeNotice(change.database(), notice.id));
    PRIYOM_CHECK(change.record(kVoid, "notice", notice.id.value, toJson(notice, seen)));
    return {};
}

Result<> putBack(history::Change& change, const history::Event& taken)
{
    const auto [notice, seen] = noticeFrom(taken);
    PRIYOM_TRY(const bool isBack, putNoticeBack(change.database(), notice, seen));
    if (isBack)
        PRIYOM_CHECK(change.record(kPutBack, "notice", notice.id.value));
    return {};
}

Result<> move(history::Change& change, const char* step, const Notice& was, const Notice& to)
{
    if (instantsOf(was) == instantsOf(to))
        return {};
    PRIYOM_CHECK(moveNotice(change.database(), to));
    PRIYOM_CHECK(change.record(step, "notice", was.id.value, {{kFrom, instantsOf(was)}}));
    return {};
}

// By the right hands too it had come true when it was said, or what it is about began by the wrong ones as well:
// between the two it is as long as it was. Of what came true since then, it is said again of who waits still; whether
// the others were answered before nobody knows, and no breach is worth more than one.
bool isTrue(const Notice& notice, const LeptAhead& hands)
{
    return notice.dueAt <= notice.issuedAt - hands.by ||
           (notice.beganAt && *notice.beganAt >= hands.from - kClockSlack);
}

// By as much as the hands, and never later than now: how long they stood still between two runs nobody knows.
Notice movedBack(Notice notice, const LeptAhead& hands, Instant now)
{
    const auto move = [&](Instant& at) {
        if (at > now + kClockSlack)
            at = std::min(at - hands.by, now);
    };
    move(notice.dueAt);
    move(notice.issuedAt);
    if (notice.beganAt)
        move(*notice.beganAt);
    return notice;
}

Result<> judge(history::Change& change, const LeptAhead& hands, NoticeId since)
{
    PRIYOM_TRY(const auto ahead, noticesAhead(change.database(), change.at() + kClockSlack));
    std::set<NoticeId> kept; // under which something stands still
    for (const Notice& notice : ahead) {
        const bool isJudged =
            notice.id > since && notice.kind != NoticeKind::ClockMoved && notice.issuedAt > change.at() + kClockSlack;
        const bool isTrueStill = notice.lead.isValid() ? isTrue(notice, hands) : kept.contains(notice.id);
        if (isJudged && !isTrueStill) {
            PRIYOM_CHECK(takeAway(change, notice));
            continue;
        }
        kept.insert(notice.gatheredIn);
        PRIYOM_CHECK(move(change, kPutRight, notice, movedBack(notice, hands, change.at())));
    }
    return {};
}

// Each of its rows as it was before that step, the last one first: what was gathered stands under a notice that was
// taken away after it.
Result<> reverse(history::Change& change, const history::Event& step, const char* by)
{
    PRIYOM_TRY(const auto done, rowsOf(change.database(), step));
    for (auto event = done.rbegin(); event != done.rend(); ++event) {
        if (event->op == QLatin1String(kVoid)) {
            PRIYOM_CHECK(putBack(change, *event));
            continue;
        }
        PRIYOM_TRY(const auto notice, noticeNumbered(change.database(), NoticeId(event->subjectId)));
        if (!notice)
            continue; // gone with its lead
        if (event->op == QLatin1String(kPutBack)) {
            PRIYOM_CHECK(takeAway(change, *notice));
            continue;
        }
        Notice was = *notice;
        readInstants(QJsonDocument::fromJson(event->detail).object().value(kFrom).toObject(), was);
        PRIYOM_CHECK(move(change, by, *notice, was));
    }
    return {};
}

} // namespace

bool wasSeenInOneRun(const history::Event& putRight)
{
    return QJsonDocument::fromJson(putRight.detail).object().value(kInOneRun).toBool();
}

Result<> putRight(history::Change& change, const LeptAhead& hands, const std::optional<history::Event>& takenBack)
{
    PRIYOM_TRY(const HandsOnPaper paper, handsOnPaper(change.database(), change.at()));
    QJsonObject detail{{kBy, qint64(hands.by.count())}, {kInOneRun, hands.inOneRun}};
    if (paper.aheadSince)
        detail.insert(kWrongSince, paper.aheadSince->value);
    PRIYOM_CHECK(change.record(kPutRight, "clock", 1, detail));
    if (!takenBack)
        return judge(change, hands, NoticeId());
    PRIYOM_TRY(const auto moved, lastClockMoved(change.database()));
    PRIYOM_CHECK(reverse(change, *takenBack, kPutRight));
    return judge(change, hands, moved ? moved->id : NoticeId());
}

Result<> takeBackPutRight(history::Change& change, const history::Event& putRight)
{
    PRIYOM_CHECK(change.record(kHadBeenRight, "clock", 1, {{kWrongSince, putRight.seq.value}}));
    return reverse(change, putRight, kHadBeenRight);
}

Result<> voidSince(history::Change& change, NoticeId since, const std::vector<DueNotice>& tooEarly)
{
    for (const DueNotice& early : tooEarly) {
        PRIYOM_TRY(const auto notice,
                   noticeOf(change.database(), early.waiting->lead, early.waiting->rule, early.kind));
        if (notice && notice->id > since)
            PRIYOM_CHECK(takeAway(change, *notice));
    }
    return {};
}

} // namespace priyom::notices

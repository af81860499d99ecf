// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/hands_store.h"

#include "core/notices/notice.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <utility>

#define EVENT_COLUMNS "seq, at, actor_id, device, op, subject, subject_id, detail"
// A sign-in is written before the first look of a run, by the clock that is in question.
#define EVENTS_OF_WORK " FROM event WHERE op <> 'session.sign_in' ORDER BY seq DESC"

namespace priyom::notices {

namespace {

history::Event readEvent(const storage::Statement& row)
{
    return {row.id<EventSeq>(0), row.instant(1), row.id<PersonId>(2), row.text(3),
            row.text(4),         row.text(5),    row.integer(6),      row.bytes(7)};
}

// By how much the hands were seen to be moved.
Milliseconds movedBy(const history::Event& event)
{
    if (event.op != QLatin1String("notice.issue"))
        return Milliseconds(0);
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    const bool isOfClock = detail.value(QLatin1String("kind")).toString() == noticeKindKey(NoticeKind::ClockMoved);
    return Milliseconds(isOfClock ? detail.value(QLatin1String("amount")).toInteger() : 0);
}

qint64 wrongSince(const history::Event& event)
{
    return QJsonDocument::fromJson(event.detail).object().value(kWrongSince).toInteger(event.seq.value);
}

} // namespace

Result<HandsOnPaper> handsOnPaper(storage::Database& database, Instant now)
{
    constexpr int kFarEnough = 1000;
    HandsOnPaper paper{{now, std::nullopt}, std::nullopt};
    PRIYOM_TRY(auto query, database.prepare("SELECT " EVENT_COLUMNS EVENTS_OF_WORK));
    query.bind();
    qint64 wrongFrom = std::numeric_limits<qint64>::max();
    bool isAhead = true;    // those that are still to come, without a gap up to the latest
    Milliseconds onward{0}; // leapt after the first of them
    Milliseconds atFirst{0};
    for (int past = 0; past < kFarEnough;) {
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            break;
        const history::Event event = readEvent(query);
        if (event.seq.value >= wrongFrom)
            continue;
        if (event.op == QLatin1String(kPutRight) || event.op == QLatin1String(kHadBeenRight))
            wrongFrom = wrongSince(event);
        isAhead = isAhead && event.at > now;
        if (isAhead) {
            if (event.at != paper.hands.from)
                onward += std::exchange(atFirst, Milliseconds(0));
            atFirst += movedBy(event);
            paper.hands.from = event.at;
            paper.aheadSince = event.seq;
            continue;
        }
        if (!paper.aheadSince) // nothing is still to come: of hands that were ahead this tells nothing
            break;
        ++past;
        if (event.at <= paper.hands.from) // how near they had come before, also where they were put back meanwhile
            paper.hands.before = std::max(paper.hands.before.value_or(event.at), event.at);
    }
    if (paper.hands.before && *paper.hands.before <= now) // several leaps are as one
        paper.hands.before = *paper.hands.before - onward;
    return paper;
}

Result<std::optional<Instant>> lastWorkAt(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT at" EVENTS_OF_WORK " LIMIT 1"));
    query.bind();
    PRIYOM_TRY(const bool found, query.next());
    return found ? std::optional(query.instant(0)) : std::nullopt;
}

Result<std::optional<history::Event>> lastStep(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " EVENT_COLUMNS
                                            " FROM event WHERE subject = 'clock' ORDER BY seq DESC LIMIT 1"));
    return storage::firstRow(query.bind(), readEvent);
}

Result<std::vector<history::Event>> rowsOf(storage::Database& database, const history::Event& step)
{
    constexpr const char* kOfAStep[] = {kVoid, kPutBack, kPutRight, kHadBeenRight};
    PRIYOM_TRY(auto query, database.prepare("SELECT " EVENT_COLUMNS " FROM event WHERE seq > :seq ORDER BY seq"));
    query.bind(step.seq);
    std::vector<history::Event> rows;
    for (;;) { // one transaction wrote them one after the other
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            return rows;
        history::Event event = readEvent(query);
        const auto isOp = [&](const char* op) { return event.op == QLatin1String(op); };
        if (event.subject != QLatin1String("notice") || std::none_of(std::begin(kOfAStep), std::end(kOfAStep), isOp))
            return rows;
        rows.push_back(std::move(event));
    }
}

} // namespace priyom::notices

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

struct Place
{
    const char* table;
    const char* column;
};

// What was said by the program itself: what people wrote stands where it was written.
constexpr Place kPlaces[] = {{"notice", "began_at"}, {"notice", "due_at"}, {"notice", "issued_at"}};

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

Result<std::optional<history::Event>> lastPutRight(storage::Database& database)
{
    PRIYOM_TRY(
        auto query,
        database.prepare("SELECT " EVENT_COLUMNS
                         " FROM event WHERE subject = 'clock' AND op = 'clock.put_right' ORDER BY seq DESC LIMIT 1"));
    return storage::firstRow(query.bind(), readEvent);
}

Result<std::vector<history::Event>> writtenWith(storage::Database& database, const history::Event& putRight)
{
    PRIYOM_TRY(auto query,
               database.prepare("SELECT " EVENT_COLUMNS
                                " FROM event WHERE seq > :seq AND at = :at AND actor_id IS NULL ORDER BY seq"));
    return storage::allRows(query.bind(putRight.seq, putRight.at), readEvent);
}

Result<std::vector<Happened>> happenedAfter(storage::Database& database, Instant at)
{
    std::vector<Happened> all;
    for (const Place& place : kPlaces) {
        const QByteArray column(place.column);
        PRIYOM_TRY(auto query, database.prepareOnce("SELECT id, " + column + " FROM " + QByteArray(place.table) +
                                                    " WHERE " + column + " > :at ORDER BY id"));
        PRIYOM_TRY(const auto found, storage::allRows(query.bind(at), [&](const storage::Statement& row) {
                       return Happened{place.table, place.column, row.integer(0), row.instant(1)};
                   }));
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

Result<> moveHappened(storage::Database& database, const Happened& to)
{
    PRIYOM_TRY(auto query,
               database.prepareOnce("UPDATE " + QByteArray(to.table) + " SET " + to.column + " = :at WHERE id = :id"));
    return query.bind(to.at, to.id).run();
}

std::optional<Happened> happenedIn(const QString& table, const QString& column)
{
    const auto place = std::find_if(std::begin(kPlaces), std::end(kPlaces), [&](const Place& each) {
        return table == QLatin1String(each.table) && column == QLatin1String(each.column);
    });
    return place == std::end(kPlaces) ? std::nullopt
                                      : std::optional(Happened{place->table, place->column, 0, Instant()});
}

} // namespace priyom::notices

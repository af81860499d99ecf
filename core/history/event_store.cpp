// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event_store.h"

#include "core/history/event_chain.h"
#include "core/storage/rows.h"

namespace priyom::history {

namespace {

Event readEvent(const storage::Statement& row)
{
    return {row.id<EventSeq>(0), row.instant(1), row.id<PersonId>(2), row.text(3), row.text(4), row.text(5), row.integer(6), row.bytes(7)};
}

Error broken(const storage::Database& database, qint64 seq)
{
    return {ErrorCode::Damaged, database.path(), QStringLiteral("event %1").arg(seq)};
}

} // namespace

Result<Head> readHead(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT count, hash FROM event_head WHERE id = 1"));
    PRIYOM_TRY(const bool found, query.next());
    return found ? Head{query.integer(0), query.bytes(1)} : Head{};
}

Result<> writeHead(storage::Database& database, const Head& head)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO event_head (id, count, hash) VALUES (1, :count, :hash) "
                                            "ON CONFLICT (id) DO UPDATE SET count = excluded.count, hash = excluded.hash"));
    return query.bind(head.count, head.hash).run();
}

Result<> appendEvent(storage::Database& database, const Event& event, const QByteArray& hash)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO event (seq, at, actor_id, device, op, subject, subject_id, detail, hash) "
                                            "VALUES (:seq, :at, :actor, :device, :op, :subject, :subject_id, :detail, :hash)"));
    return query.bind(event.seq, event.at, event.actor, event.device, event.op, event.subject, event.subjectId,
                      QString::fromUtf8(event.detail), hash).run();
}

Result<Event> eventBySeq(storage::Database& database, EventSeq seq)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT seq, at, actor_id, device, op, subject, subject_id, detail FROM event WHERE seq = :seq"));
    PRIYOM_TRY(const bool found, query.bind(seq).next());
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("event %1").arg(seq.value));
    return readEvent(query);
}

Result<std::vector<Event>> eventsOf(storage::Database& database, const QString& subject, qint64 subjectId, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT seq, at, actor_id, device, op, subject, subject_id, detail FROM event "
                                            "WHERE subject = :subject AND subject_id = :id ORDER BY seq DESC LIMIT :limit"));
    return allRows(query.bind(subject, subjectId, limit), readEvent);
}

Result<std::optional<Event>> lastEventOf(storage::Database& database, const QString& subject, qint64 subjectId, const char* op, const QString& device)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT seq, at, actor_id, device, op, subject, subject_id, detail FROM event WHERE subject = :subject "
                                            "AND subject_id = :id AND op = :op AND device = :device ORDER BY seq DESC LIMIT 1"));
    return firstRow(query.bind(subject, subjectId, QString::fromLatin1(op), device), readEvent);
}

Result<bool> wasTouchedSince(storage::Database& database, const Event& event, const QString& subject, qint64 subjectId)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM event WHERE subject = :subject AND subject_id = :id AND seq > :seq "
                                            "AND actor_id <> :actor LIMIT 1"));
    return query.bind(subject, subjectId, event.seq, event.actor).next();
}

Result<std::vector<Event>> eventsBy(storage::Database& database, const Actor& actor, Instant since, int limit)
{
    constexpr qint64 kLatest = 5000;
    PRIYOM_TRY(const Head head, readHead(database));
    PRIYOM_TRY(auto query, database.prepare("SELECT seq, at, actor_id, device, op, subject, subject_id, detail FROM event "
                                            "WHERE seq > :after AND actor_id = :actor AND device = :device AND at >= :since ORDER BY seq DESC LIMIT :limit"));
    return allRows(query.bind(head.count - kLatest, actor.person, actor.device, since, limit), readEvent);
}

Result<std::vector<Event>> eventsByAfter(storage::Database& database, const Actor& actor, EventSeq after)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT seq, at, actor_id, device, op, subject, subject_id, detail FROM event "
                                            "WHERE seq > :after AND actor_id = :actor AND device = :device ORDER BY seq"));
    return allRows(query.bind(after.value, actor.person, actor.device), readEvent);
}

Result<std::pair<Head, QSet<QString>>> subjectsSince(storage::Database& database, EventSeq seq)
{
    PRIYOM_TRY(const Head head, readHead(database));
    QSet<QString> subjects;
    if (head.count == seq.value)
        return std::pair(head, subjects);
    PRIYOM_TRY(auto query, database.prepare("SELECT DISTINCT subject FROM event WHERE seq > :seq"));
    query.bind(seq.value);
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return std::pair(head, subjects);
        subjects += query.text(0);
    }
}

Result<std::vector<qint64>> subjectIdsSince(storage::Database& database, const QString& subject, EventSeq seq)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT DISTINCT subject_id FROM event WHERE seq > :seq AND subject = :subject"));
    return allRows(query.bind(seq, subject), [](const storage::Statement& row) { return row.integer(0); });
}

Result<Head> verifyChain(storage::Database& database)
{
    PRIYOM_TRY(const Head head, readHead(database));
    PRIYOM_TRY(auto query, database.prepare("SELECT seq, at, actor_id, device, op, subject, subject_id, detail, hash FROM event ORDER BY seq"));
    Head walked;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            break;
        const Event event = readEvent(query);
        walked.hash = chainHash(walked.hash, event);
        ++walked.count;
        if (event.seq.value != walked.count || walked.hash != query.bytes(8))
            return tl::unexpected(broken(database, walked.count));
    }
    if (walked.count != head.count || walked.hash != head.hash)
        return tl::unexpected(broken(database, walked.count + 1));
    return head;
}

} // namespace priyom::history

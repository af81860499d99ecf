// SPDX-License-Identifier: GPL-3.0-or-later
// How events are kept: appended, read by record, and proved.
#pragma once

#include "core/base/result.h"
#include "core/history/event.h"

#include <QSet>

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::history {

struct Head
{
    qint64 count = 0;
    QByteArray hash;
};

[[nodiscard]] Result<Head> readHead(storage::Database& database);
[[nodiscard]] Result<> writeHead(storage::Database& database, const Head& head);
// seq is given by the head: head.count + 1.
[[nodiscard]] Result<> appendEvent(storage::Database& database, const Event& event, const QByteArray& hash);
[[nodiscard]] Result<Event> eventBySeq(storage::Database& database, EventSeq seq);
// Newest first.
[[nodiscard]] Result<std::vector<Event>> eventsOf(storage::Database& database, const QString& subject, qint64 subjectId, int limit);
// The newest of them that came of `op` at that machine; nothing where there is none.
[[nodiscard]] Result<std::optional<Event>> lastEventOf(storage::Database& database, const QString& subject, qint64 subjectId, const char* op,
                                                       const QString& device);
// Whether somebody else than who did that has done anything to a record since.
[[nodiscard]] Result<bool> wasTouchedSince(storage::Database& database, const Event& event, const QString& subject, qint64 subjectId);
// What somebody did at a machine since then, newest first; of the shop's latest few thousand events, which are enough for a day.
[[nodiscard]] Result<std::vector<Event>> eventsBy(storage::Database& database, const Actor& actor, Instant since, int limit);
// What somebody did at a machine after that event, oldest first.
[[nodiscard]] Result<std::vector<Event>> eventsByAfter(storage::Database& database, const Actor& actor, EventSeq after);
// What the events after `seq` are about, with the head as it is now.
[[nodiscard]] Result<std::pair<Head, QSet<QString>>> subjectsSince(storage::Database& database, EventSeq seq);
// Which records of a subject the events after `seq` are about, each once.
[[nodiscard]] Result<std::vector<qint64>> subjectIdsSince(storage::Database& database, const QString& subject, EventSeq seq);
// Damaged with the place ("event 812") where the chain does not hold or its tail is missing.
[[nodiscard]] Result<Head> verifyChain(storage::Database& database);

} // namespace priyom::history

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/change.h"

#include "core/history/event_chain.h"
#include "core/storage/note_words.h"

#include <QJsonDocument>

namespace priyom::history {

Change::Change(storage::Database& database, storage::Transaction transaction, Actor actor, Instant at, Head head)
    : m_database(&database), m_transaction(std::move(transaction)), m_actor(std::move(actor)), m_at(at), m_head(std::move(head))
{
}

Result<Change> Change::begin(storage::Database& database, Actor actor, Instant at)
{
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(database));
    PRIYOM_TRY(Head head, readHead(database));
    return Change(database, std::move(transaction), std::move(actor), at, std::move(head));
}

Result<EventSeq> Change::record(const char* op, const char* subject, qint64 subjectId, const QJsonObject& detail)
{
    return recordJson(op, subject, subjectId, QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

Result<EventSeq> Change::recordJson(const char* op, const char* subject, qint64 subjectId, QByteArray detail)
{
    const Event event{EventSeq(m_head.count + 1), m_at,      m_actor.person,   m_actor.device, QString::fromLatin1(op),
                      QString::fromLatin1(subject), subjectId, std::move(detail)};
    const QByteArray hash = chainHash(m_head.hash, event);
    PRIYOM_CHECK(appendEvent(*m_database, event, hash));
    m_head = {event.seq.value, hash};
    return event.seq;
}

Result<> Change::commit()
{
    PRIYOM_CHECK(writeHead(*m_database, m_head));
    PRIYOM_CHECK(storage::indexNotes(*m_database));
    return m_transaction.commit();
}

} // namespace priyom::history

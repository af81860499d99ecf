// SPDX-License-Identifier: GPL-3.0-or-later
// One user action: a transaction whose changes each leave an event. The head of the chain is written once, at the commit;
// nothing is acknowledged before commit() has answered.
#pragma once

#include "core/history/event_store.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

namespace priyom::history {

class Change final
{
public:
    [[nodiscard]] static Result<Change> begin(storage::Database& database, Actor actor, Instant at);

    [[nodiscard]] Result<EventSeq> record(const char* op, const char* subject, qint64 subjectId, const QJsonObject& detail = {});
    // For imports, which write a hundred thousand: `detail` is compact JSON already.
    [[nodiscard]] Result<EventSeq> recordJson(const char* op, const char* subject, qint64 subjectId, QByteArray detail);
    [[nodiscard]] Result<> commit();

    [[nodiscard]] storage::Database& database() const { return *m_database; }
    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }

private:
    Change(storage::Database& database, storage::Transaction transaction, Actor actor, Instant at, Head head);

    storage::Database* m_database;
    storage::Transaction m_transaction;
    Actor m_actor;
    Instant m_at;
    Head m_head;
};

} // namespace priyom::history

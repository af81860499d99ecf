// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/undo_value_store.h"

#include "core/history/still_meant.h"
#include "core/storage/rows.h"

#include <QJsonDocument>

namespace priyom::history {

Result<> keepUndoValue(Change& change, EventSeq seq, const char* subject, qint64 subjectId, const QJsonObject& was)
{
    PRIYOM_TRY(auto old, change.database().prepare("DELETE FROM undo_value WHERE at < :before"));
    PRIYOM_CHECK(old.bind(change.at() - kStillMeant).run());
    PRIYOM_TRY(auto query, change.database().prepare("INSERT INTO undo_value (seq, at, subject, subject_id, was) "
                                                     "VALUES (:seq, :at, :subject, :subject_id, :was)"));
    return query.bind(seq, change.at(), QString::fromLatin1(subject), subjectId,
                      QString::fromUtf8(QJsonDocument(was).toJson(QJsonDocument::Compact))).run();
}

Result<std::optional<QJsonObject>> undoValue(storage::Database& database, EventSeq seq)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT was FROM undo_value WHERE seq = :seq"));
    return storage::firstRow(query.bind(seq), [](const storage::Statement& row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
}

Result<> forgetUndoValues(storage::Database& database, const QString& subject, qint64 subjectId)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM undo_value WHERE subject = :subject AND subject_id = :id"));
    return query.bind(subject, subjectId).run();
}

} // namespace priyom::history

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/note_words.h"

#include "core/base/fold.h"
#include "core/storage/rows.h"

namespace priyom::storage {

namespace {

// One statement a source: a column's name is no value that could be bound.
struct Source
{
    const char* add;
    const char* remove;
};
constexpr Source kSources[] = {
    {"INSERT INTO note_words (rowid, lead) VALUES (:note, :text)",
     "INSERT INTO note_words (note_words, rowid, lead) VALUES ('delete', :note, :text)"},
    {"INSERT INTO note_words (rowid, touch) VALUES (:note, :text)",
     "INSERT INTO note_words (note_words, rowid, touch) VALUES ('delete', :note, :text)"},
    {"INSERT INTO note_words (rowid, client) VALUES (:note, :text)",
     "INSERT INTO note_words (note_words, rowid, client) VALUES ('delete', :note, :text)"},
};

Result<> put(Database& database, const char* sql, qint64 note, const QString& text)
{
    if (text.isEmpty())
        return {};
    PRIYOM_TRY(auto statement, database.prepare(sql));
    return statement.bind(note, fold(text)).run();
}

} // namespace

Result<> indexNotes(Database& database)
{
    PRIYOM_TRY(auto queue, database.prepare("SELECT source, subject_id, was, is_now FROM note_words_queue ORDER BY seq"));
    queue.bind();
    bool any = false;
    for (;;) {
        PRIYOM_TRY(const bool more, queue.next());
        if (!more)
            break;
        any = true;
        const Source& source = kSources[queue.integer(0)];
        const qint64 note = queue.integer(1) * 4 + queue.integer(0);
        PRIYOM_CHECK(put(database, source.remove, note, queue.text(2)));
        PRIYOM_CHECK(put(database, source.add, note, queue.text(3)));
    }
    return any ? database.exec("DELETE FROM note_words_queue") : Result<>();
}

} // namespace priyom::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bin/bin_store.h"

#include "core/clients/client.h"
#include "core/storage/rows.h"

#define BIN_COLUMNS "bin.id, bin.subject, bin.subject_id, bin.deleted_at, bin.deleted_by, bin.person_id, bin.client_id, bin.kind, bin.title"

namespace priyom::bin {

namespace {

BinLine readEntryLine(const storage::Statement& row)
{
    BinLine line;
    line.deletion = row.id<EventSeq>(0);
    line.subject = subjectFromKey(row.text(1)).value_or(Subject::Lead);
    line.subjectId = row.integer(2);
    line.deletedAt = row.instant(3);
    line.deletedBy = row.id<PersonId>(4);
    line.whose = row.id<PersonId>(5);
    line.client = row.id<ClientId>(6);
    line.kind = row.text(7);
    line.title = row.text(8);
    return line;
}

BinEntry readEntry(const storage::Statement& row)
{
    return {readEntryLine(row), row.bytes(9)};
}

Result<bool> answers(storage::Statement& query)
{
    PRIYOM_TRY(const bool found, query.next());
    return found && query.boolean(0);
}

} // namespace

Result<> insertEntry(storage::Database& database, const BinEntry& entry)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO bin (id, subject, subject_id, deleted_at, deleted_by, person_id, client_id, kind, title, "
                                            "content) VALUES (:id, :subject, :subject_id, :at, :by, :person, :client, :kind, :title, :content)"));
    const BinLine& line = entry.line;
    return query.bind(line.deletion, subjectKey(line.subject), line.subjectId, line.deletedAt, line.deletedBy, line.whose, line.client, line.kind,
                      line.title, QString::fromUtf8(entry.content)).run();
}

Result<std::optional<BinEntry>> entryOf(storage::Database& database, EventSeq deletion)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " BIN_COLUMNS ", bin.content FROM bin WHERE bin.id = :id"));
    return firstRow(query.bind(deletion), readEntry);
}

Result<> removeEntry(storage::Database& database, EventSeq deletion)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM bin WHERE id = :id"));
    return query.bind(deletion).run();
}

Result<std::vector<BinLine>> entriesSince(storage::Database& database, Instant since, PersonId person, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " BIN_COLUMNS ", client.name, person.name, client.phone, client.handle, client.identity FROM bin LEFT JOIN client ON client.id = bin.client_id "
                                            "LEFT JOIN person ON person.id = bin.deleted_by WHERE bin.deleted_at > :since "
                                            "AND (:anybody OR bin.deleted_by = :person OR bin.person_id = :person) ORDER BY bin.id DESC LIMIT :limit"));
    return allRows(query.bind(since, !person.isValid(), person, limit), [](const storage::Statement& row) {
        BinLine line = readEntryLine(row);
        line.clientName = row.text(9);
        line.deletedByName = row.text(10);
        line.clientPhone = row.text(11);
        line.clientHandle = clients::handleOrKey(row.text(12), row.text(13));
        return line;
    });
}

Result<std::vector<BinEntry>> entriesOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " BIN_COLUMNS ", bin.content FROM bin WHERE bin.client_id = :client"));
    return allRows(query.bind(client), readEntry);
}

Result<> setEntryClient(storage::Database& database, EventSeq deletion, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE bin SET client_id = :client WHERE id = :id"));
    return query.bind(client, deletion).run();
}

Result<int> purgeBefore(storage::Database& database, Instant before)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM bin WHERE deleted_at <= :before"));
    return query.bind(before).change();
}

Result<OnLead> standsOn(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(auto query, database.prepare(
        "WITH RECURSIVE gone (id) AS (SELECT :id UNION SELECT lead.id FROM lead JOIN gone ON lead.merged_into = gone.id) "
        "SELECT (SELECT merged_into IS NOT NULL FROM lead WHERE lead.id = :id), "
        "EXISTS (SELECT 1 FROM running_call JOIN gone ON gone.id = running_call.lead_id), "
        "EXISTS (SELECT 1 FROM payment JOIN gone ON gone.id = payment.lead_id) OR EXISTS (SELECT 1 FROM visit JOIN gone ON gone.id = visit.lead_id "
        "JOIN payment ON payment.visit_id = visit.id), "
        "EXISTS (SELECT 1 FROM visit JOIN gone ON gone.id = visit.lead_id WHERE visit.state IN ('came', 'no_show'))"));
    return theRow(query.bind(lead), [](const storage::Statement& row) {
        return OnLead{row.boolean(0), row.boolean(1), row.boolean(2), row.boolean(3)};
    }, "lead", lead.value);
}

Result<bool> isTied(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT EXISTS (SELECT 1 FROM lead WHERE client_id = :id) OR EXISTS (SELECT 1 FROM visit WHERE client_id = :id) "
        "OR EXISTS (SELECT 1 FROM payment WHERE client_id = :id) OR EXISTS (SELECT 1 FROM touch WHERE client_id = :id) "
        "OR EXISTS (SELECT 1 FROM task WHERE client_id = :id AND state <> 'withdrawn') OR EXISTS (SELECT 1 FROM waiting WHERE client_id = :id AND closed_at IS NULL) "
        "OR EXISTS (SELECT 1 FROM consent WHERE client_id = :id) "
        "OR EXISTS (SELECT 1 FROM running_call WHERE client_id = :id) OR EXISTS (SELECT 1 FROM bin WHERE client_id = :id) OR EXISTS (SELECT 1 FROM client WHERE merged_into = :id) "
        "OR EXISTS (SELECT 1 FROM client WHERE id = :id AND merged_into IS NOT NULL)"));
    return answers(query.bind(client));
}

} // namespace priyom::bin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme_store.h"

#include "core/storage/rows.h"

namespace priyom::pay {

namespace {

StoredScheme readScheme(const storage::Statement& row)
{
    return {row.id<SchemeId>(0), row.text(1), int(row.integer(2)), row.bytes(3)};
}

Result<Assignment> readAssignment(const storage::Statement& row)
{
    PRIYOM_TRY(const Month from, parseMonth(row.text(2)));
    return Assignment{row.id<PersonId>(0), row.id<SchemeId>(1), from, modeFromKey(row.text(3)).value_or(Mode::Observe)};
}

} // namespace

Result<StoredScheme> insertScheme(storage::Database& database, const QString& name, const QByteArray& body)
{
    PRIYOM_TRY(
        auto query,
        database.prepare("INSERT INTO scheme (name, version, body) SELECT :name, COALESCE(MAX(version), 0) + 1, :body "
                         "FROM scheme WHERE name = :name"));
    PRIYOM_TRY(const qint64 id, query.bind(name, QString::fromUtf8(body)).insert());
    return schemeById(database, SchemeId(id));
}

Result<std::optional<StoredScheme>> newestScheme(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(auto query,
               database.prepare(
                   "SELECT id, name, version, body FROM scheme WHERE name = :name ORDER BY version DESC LIMIT 1"));
    return storage::firstRow(query.bind(name), readScheme);
}

Result<StoredScheme> schemeById(storage::Database& database, SchemeId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, name, version, body FROM scheme WHERE id = :id"));
    return storage::theRow(query.bind(id), readScheme, "scheme", id.value);
}

Result<std::vector<StoredScheme>> allSchemes(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, name, version, body FROM scheme ORDER BY name, version"));
    return storage::allRows(query.bind(), readScheme);
}

Result<> writeAssignment(storage::Database& database, const Assignment& assignment)
{
    PRIYOM_TRY(auto query,
               database.prepare("INSERT INTO scheme_assignment (person_id, scheme_id, from_month, mode) "
                                "VALUES (:person, :scheme, :month, :mode) ON CONFLICT (person_id, from_month, mode) "
                                "DO UPDATE SET scheme_id = excluded.scheme_id"));
    return query.bind(assignment.person, assignment.scheme, assignment.from.toText(), modeKey(assignment.mode)).run();
}

Result<std::vector<Assignment>> assignmentsIn(storage::Database& database, PersonId person, Month month)
{
    PRIYOM_TRY(auto query,
               database.prepare(
                   "SELECT person_id, scheme_id, from_month, mode FROM scheme_assignment WHERE person_id = :person "
                   "AND mode = :mode AND from_month <= :month ORDER BY from_month DESC LIMIT 1"));
    std::vector<Assignment> holding;
    for (const Mode mode : {Mode::Force, Mode::Observe}) {
        PRIYOM_TRY(const bool found, query.bind(person, modeKey(mode), month.toText()).next());
        if (!found)
            continue;
        PRIYOM_TRY(const Assignment assignment, readAssignment(query));
        if (holding.empty() || holding.front().from <= assignment.from)
            holding.push_back(assignment);
    }
    return holding;
}

Result<std::vector<Assignment>> allAssignments(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, scheme_id, from_month, mode FROM scheme_assignment "
                                            "ORDER BY person_id, from_month, mode"));
    query.bind();
    std::vector<Assignment> assignments;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return assignments;
        PRIYOM_TRY(Assignment assignment, readAssignment(query));
        assignments.push_back(assignment);
    }
}

} // namespace priyom::pay

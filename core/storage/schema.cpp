// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/note_words.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

namespace priyom::storage {

namespace {

// Only the types of the DDL differ between databases; PostgreSQL fills the same names with its own.
QByteArray inSqliteTypes(QByteArray sql)
{
    static constexpr std::pair<const char*, const char*> kTypes[] = {
        {"%ID%", "INTEGER PRIMARY KEY"}, {"%REF%", "INTEGER"},  {"%INSTANT%", "INTEGER"}, {"%MONEY%", "INTEGER"},
        {"%COUNT%", "INTEGER"},          {"%BOOL%", "INTEGER"}, {"%BYTES%", "BLOB"},      {"%STRICT%", "STRICT"}};
    for (const auto& [name, type] : kTypes)
        sql.replace(name, type);
    return sql;
}

std::vector<SchemaStep> readSteps()
{
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a schema step is missing in the program: %s", qUtf8Printable(name));
        steps.push_back({name, inSqliteTypes(file.readAll())});
    }
    return steps;
}

} // namespace

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps = readSteps();
    return steps;
}

int newestSchema()
{
    return int(schemaSteps().size());
}

Result<int> schemaVersion(Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("PRAGMA user_version"));
    PRIYOM_TRY(const bool found, query.next());
    return found ? int(query.integer(0)) : 0;
}

Result<> applySchema(Database& database, int target)
{
    PRIYOM_TRY(auto transaction, Transaction::begin(database));
    PRIYOM_TRY(const int version, schemaVersion(database));
    for (int step = version; step < target; ++step)
        PRIYOM_CHECK(database.exec(schemaSteps()[size_t(step)].sql.constData()));
    for (const auto& [pragma, value] : {std::pair("PRAGMA user_version=", target), std::pair("PRAGMA application_id=", int(kApplicationId))}) {
        const QByteArray sql = pragma + QByteArray::number(value);
        PRIYOM_CHECK(database.exec(sql.constData()));
    }
    if (target == newestSchema())
        PRIYOM_CHECK(indexNotes(database));
    return transaction.commit();
}

Result<QStringList> schemaTables(Database& database)
{
    // `taken` and the words of notes are made of the other tables.
    PRIYOM_TRY(auto query, database.prepare("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' "
                                            "AND name NOT LIKE 'note^_words%' ESCAPE '^' AND name <> 'taken' ORDER BY rowid"));
    QStringList tables;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return tables;
        tables += query.text(0);
    }
}

} // namespace priyom::storage

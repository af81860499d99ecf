// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/undone_rows.h"

#include "core/storage/database.h"
#include "core/storage/table_rows.h"

#include <QSet>

namespace priyom::test {

namespace {

bool isSeen(const QString& table)
{
    static const QSet<QString> kGrowing{QStringLiteral("bin"),        QStringLiteral("id_floor"),
                                        QStringLiteral("undo_value"), QStringLiteral("consent_mistake"),
                                        QStringLiteral("draft"),      QStringLiteral("running_call"),
                                        QStringLiteral("event"),      QStringLiteral("event_head")};
    return !kGrowing.contains(table) && !table.startsWith(QLatin1String("note_words"));
}

QByteArray which(const QString& table)
{
    if (table == QLatin1String("task"))
        return " WHERE state <> 'withdrawn'";
    if (table == QLatin1String("consent"))
        return " WHERE id NOT IN (SELECT consent_id FROM consent_mistake)";
    return {};
}

} // namespace

UndoneRows::UndoneRows(storage::Database& database)
{
    const auto tables = storage::tableShapes(database);
    for (const storage::TableShape& table : tables.value()) {
        if (!isSeen(table.name))
            continue;
        QStringList columns = table.columns;
        columns.removeAll(QStringLiteral("version"));
        const QByteArray name = table.name.toLatin1();
        auto rows = database.prepareOnce("SELECT " + columns.join(u',').toLatin1() + " FROM " + name + which(table.name) + " ORDER BY " +
                                         table.key.join(u',').toLatin1());
        m_tables.push_back({name, std::move(rows).value()});
    }
}

QByteArray UndoneRows::read()
{
    QByteArray all;
    for (Table& table : m_tables) {
        const auto read = storage::forEachRow(table.rows.bind(), [&](const QByteArray& row) -> Result<> {
            all += table.name + ' ' + row + '\n';
            return {};
        });
        if (!read)
            qFatal("the rows of the test cannot be read: %s", qUtf8Printable(read.error().detail));
    }
    return all;
}

QByteArray difference(const QByteArray& before, const QByteArray& after)
{
    if (before == after)
        return {};
    const QList<QByteArray> was = before.split('\n');
    const QList<QByteArray> is = after.split('\n');
    const QSet<QByteArray> stood(was.begin(), was.end());
    const QSet<QByteArray> stands(is.begin(), is.end());
    QByteArray lines;
    for (const QByteArray& row : was)
        if (!stands.contains(row))
            lines += "\n  gone: " + row;
    for (const QByteArray& row : is)
        if (!stood.contains(row))
            lines += "\n  new:  " + row;
    return lines;
}

} // namespace priyom::test

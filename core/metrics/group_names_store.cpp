// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/group_names_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::metrics {

namespace {

const char* namesQuery(Grouping by)
{
    switch (by) {
    case Grouping::Manager:
    case Grouping::Specialist:
        return "SELECT id, name FROM person ORDER BY id";
    case Grouping::Source:
        return "SELECT id, name FROM source ORDER BY id";
    case Grouping::Channel:
        return "SELECT id, key FROM channel ORDER BY id";
    case Grouping::Campaign:
        return "SELECT id, name FROM campaign ORDER BY id";
    case Grouping::Service:
        return "SELECT id, name FROM service ORDER BY id";
    case Grouping::None:
    case Grouping::Day:
    case Grouping::Week:
    case Grouping::Month:
        break;
    }
    return nullptr;
}

Result<QHash<qint64, QString>> namesBy(storage::Database& database, const char* sql)
{
    PRIYOM_TRY(auto row, database.prepare(sql));
    QHash<qint64, QString> names;
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return names;
        names.insert(row.integer(0), row.text(1));
    }
}

} // namespace

Result<QHash<qint64, QString>> groupNames(storage::Database& database, Grouping by)
{
    const char* sql = namesQuery(by);
    return sql != nullptr ? namesBy(database, sql) : QHash<qint64, QString>();
}

Result<QHash<qint64, QString>> reasonNames(storage::Database& database)
{
    return namesBy(database, "SELECT id, key FROM lost_reason ORDER BY id");
}

} // namespace priyom::metrics

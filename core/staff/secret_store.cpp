// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/secret_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::staff {

Result<QByteArray> secretHash(storage::Database& database, PersonId person, Way way)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT hash FROM secret WHERE person_id = :person AND way = :way"));
    PRIYOM_TRY(const bool found, query.bind(person, wayKey(way)).next());
    return found ? query.bytes(0) : QByteArray();
}

Result<> putSecretHash(storage::Database& database, PersonId person, Way way, const QByteArray& hash, Instant at)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO secret (person_id, way, hash, changed_at) VALUES (:person, :way, :hash, :at) "
                                            "ON CONFLICT (person_id, way) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at"));
    return query.bind(person, wayKey(way), QString::fromLatin1(hash), at).run();
}

Result<std::map<PersonId, std::set<Way>>> waysOfAll(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, way FROM secret"));
    std::map<PersonId, std::set<Way>> ways;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return ways;
        if (const auto way = wayFromKey(query.text(1)))
            ways[query.id<PersonId>(0)].insert(*way);
    }
}

} // namespace priyom::staff

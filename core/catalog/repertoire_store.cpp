// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/repertoire_store.h"

#include "core/storage/rows.h"

namespace priyom::catalog {

namespace {

OwnService readOwn(const storage::Statement& row)
{
    OwnService own{row.id<ServiceId>(1)};
    if (const auto minutes = row.maybeInteger(2))
        own.minutes = int(*minutes);
    if (const auto price = row.maybeInteger(3))
        own.price = Money::ofMinor(*price);
    return own;
}

} // namespace

Result<Repertoire> repertoireOf(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, service_id, minutes, price FROM person_service "
                                            "WHERE person_id = :person ORDER BY service_id"));
    return allRows(query.bind(person), readOwn);
}

Result<Repertoires> allRepertoires(storage::Database& database)
{
    PRIYOM_TRY(auto query,
               database.prepare(
                   "SELECT person_id, service_id, minutes, price FROM person_service ORDER BY person_id, service_id"));
    Repertoires all;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return all;
        all[query.id<PersonId>(0)].push_back(readOwn(query));
    }
}

Result<> writeRepertoire(storage::Database& database, PersonId person, const Repertoire& theirs)
{
    PRIYOM_TRY(auto clear, database.prepare("DELETE FROM person_service WHERE person_id = :person"));
    PRIYOM_CHECK(clear.bind(person).run());
    PRIYOM_TRY(auto add, database.prepare("INSERT INTO person_service (person_id, service_id, minutes, price) "
                                          "VALUES (:person, :service, :minutes, :price)"));
    for (const OwnService& own : theirs)
        PRIYOM_CHECK(add.bind(person, own.service, own.minutes, own.price).run());
    return {};
}

} // namespace priyom::catalog

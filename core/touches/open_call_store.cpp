// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/open_call_store.h"

#include "core/storage/rows.h"

namespace priyom::touches {

Result<> insertOpenCall(storage::Database& database, const OpenCall& call)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO running_call (person_id, lead_id, client_id, started_at) VALUES (:person, :lead, :client, :started)"));
    return query.bind(call.person, call.lead, call.client, call.startedAt).run();
}

Result<> removeOpenCall(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM running_call WHERE person_id = :person"));
    return query.bind(person).run();
}

Result<std::optional<OpenCall>> openCallOf(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, lead_id, started_at, client_id FROM running_call WHERE person_id = :person"));
    return firstRow(query.bind(person), [](const storage::Statement& row) {
        return OpenCall{row.id<PersonId>(0), row.id<LeadId>(1), row.instant(2), row.id<ClientId>(3)};
    });
}

} // namespace priyom::touches

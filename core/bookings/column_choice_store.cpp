// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/column_choice_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::bookings {

Result<ColumnChoice> columnChoiceOf(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT choice FROM calendar_choice WHERE person_id = :person"));
    PRIYOM_TRY(const bool found, query.bind(person).next());
    return found ? columnChoiceFromText(query.text(0)).value_or(ColumnChoice()) : ColumnChoice();
}

Result<> putColumnChoice(storage::Database& database, PersonId person, const ColumnChoice& choice)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO calendar_choice (person_id, choice) VALUES (:person, :choice) "
                                            "ON CONFLICT (person_id) DO UPDATE SET choice = excluded.choice"));
    return query.bind(person, toText(choice)).run();
}

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/saved_filter_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::leads {

Result<> putSavedFilter(storage::Database& database, PersonId person, const SavedFilter& filter)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO saved_filter (person_id, name, choice) VALUES (:person, :name, :choice) "
                                            "ON CONFLICT (person_id, name) DO UPDATE SET choice = excluded.choice"));
    return query.bind(person, filter.name, toText(filter.choice)).run();
}

Result<std::vector<SavedFilter>> savedFiltersOf(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT name, choice FROM saved_filter WHERE person_id = :person ORDER BY name"));
    query.bind(person);
    std::vector<SavedFilter> filters;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return filters;
        PRIYOM_TRY(const LeadChoice choice, choiceFromText(query.text(1)));
        filters.push_back({query.text(0), choice});
    }
}

Result<> removeSavedFilter(storage::Database& database, PersonId person, const QString& name)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM saved_filter WHERE person_id = :person AND name = :name"));
    return query.bind(person, name).run();
}

} // namespace priyom::leads

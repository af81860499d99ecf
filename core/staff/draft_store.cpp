// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/draft_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::staff {

Result<> putDraft(storage::Database& database, PersonId person, const QString& form, const QString& body, Instant at)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO draft (person_id, form, body, kept_at) VALUES (:person, :form, :body, :at) "
                                            "ON CONFLICT (person_id, form) DO UPDATE SET body = excluded.body, kept_at = excluded.kept_at"));
    return query.bind(person, form, body, at).run();
}

Result<QString> draftOf(storage::Database& database, PersonId person, const QString& form)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT body FROM draft WHERE person_id = :person AND form = :form"));
    PRIYOM_TRY(const bool found, query.bind(person, form).next());
    return found ? query.text(0) : QString();
}

Result<> removeDraft(storage::Database& database, PersonId person, const QString& form)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM draft WHERE person_id = :person AND form = :form"));
    return query.bind(person, form).run();
}

} // namespace priyom::staff

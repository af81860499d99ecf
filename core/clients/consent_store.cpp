// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/consent_store.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace priyom::clients {

namespace {

Consent readConsent(const storage::Statement& row)
{
    return {row.id<ConsentId>(0),
            row.id<ClientId>(1),
            consentKindFromKey(row.text(2)).value_or(ConsentKind::PersonalData),
            row.boolean(3),
            row.instant(4),
            row.text(5),
            consentFormFromKey(row.text(6)).value_or(ConsentForm::Paper),
            row.id<PersonId>(7)};
}

} // namespace

Result<ConsentId> insertConsent(storage::Database& database, const Consent& consent)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO consent (client_id, kind, given, at, text_version, form, person_id) "
                                            "VALUES (:client, :kind, :given, :at, :text_version, :form, :person)"));
    PRIYOM_TRY(const qint64 id, query.bind(consent.client, consentKindKey(consent.kind), consent.given, consent.at, consent.textVersion,
                                           consentFormKey(consent.form), consent.person).insert());
    return ConsentId(id);
}

Result<> insertMistake(storage::Database& database, ConsentId consent, Instant at)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO consent_mistake (consent_id, at) VALUES (:consent, :at)"));
    return query.bind(consent, at).run();
}

Result<std::vector<Consent>> consentsOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, client_id, kind, given, at, text_version, form, person_id FROM consent WHERE client_id IN "
                                            "(SELECT :client UNION ALL SELECT id FROM client WHERE merged_into = :client) "
                                            "AND id NOT IN (SELECT consent_id FROM consent_mistake) ORDER BY at DESC, id DESC"));
    return allRows(query.bind(client), readConsent);
}

Result<bool> refuses(storage::Database& database, ClientId client, ConsentKind kind)
{
    PRIYOM_TRY(const auto consents, consentsOf(database, client));
    const auto last = std::find_if(consents.begin(), consents.end(), [kind](const Consent& consent) { return consent.kind == kind; });
    return last != consents.end() && !last->given;
}

Result<QString> latestTextVersion(storage::Database& database, ConsentKind kind)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT text_version FROM consent WHERE kind = :kind AND given = 1 "
                                            "AND id NOT IN (SELECT consent_id FROM consent_mistake) ORDER BY id DESC LIMIT 1"));
    PRIYOM_TRY(const auto version, firstRow(query.bind(consentKindKey(kind)), [](const storage::Statement& row) { return row.text(0); }));
    return version.value_or(QString());
}

} // namespace priyom::clients

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/request_search_store.h"

#include "core/catalog/service_store.h"
#include "core/leads/request_search.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace priyom::leads {

namespace {

struct DatedLead
{
    ServiceLead lead;
    Instant arrivedAt;
};

// Quoted, so that no word is taken for an operator.
QString matchOf(const QStringList& words, NoteOf of)
{
    QStringList begun;
    for (const QString& word : words)
        begun += QLatin1Char('"') + word + QLatin1String("\" *");
    const char* const column = of == NoteOf::Lead ? "lead" : of == NoteOf::Touch ? "touch" : "client";
    return QLatin1String(column) + QLatin1String(" : (") + begun.join(QLatin1String(" AND ")) + QLatin1Char(')');
}

// The row behind a note, and whether the person may see it.
const char* noteSql(NoteOf of)
{
    switch (of) {
    case NoteOf::Lead:
        return "SELECT client_id, id, note, wish FROM lead WHERE id = :id AND merged_into IS NULL AND (:all OR manager_id IS NULL OR manager_id = :manager)";
    case NoteOf::Touch:
        return "SELECT lead.client_id, lead.id, touch.body, '' FROM touch JOIN lead ON lead.id = touch.lead_id "
               "WHERE touch.id = :id AND lead.merged_into IS NULL AND (:all OR lead.manager_id IS NULL OR lead.manager_id = :manager)";
    case NoteOf::Client:
        break;
    }
    return "SELECT id, NULL, note, '' FROM client WHERE id = :id AND (:all OR EXISTS (SELECT 1 FROM lead "
           "WHERE lead.client_id = client.id AND (lead.manager_id IS NULL OR lead.manager_id = :manager)))";
}

} // namespace

Result<std::vector<ServiceLead>> leadsOfService(storage::Database& database, const std::vector<SearchWord>& words, std::optional<PersonId> manager,
                                               int limit)
{
    PRIYOM_TRY(const auto meant, catalog::servicesByText(database, words));
    PRIYOM_TRY(auto query, database.prepare("SELECT id, client_id, arrived_at FROM lead WHERE service_id = :service AND merged_into IS NULL "
                                            "AND (:all OR manager_id IS NULL OR manager_id = :manager) ORDER BY arrived_at DESC LIMIT :limit"));
    std::vector<DatedLead> found;
    for (const auto& [service, name] : meant) {
        query.bind(service, !manager, manager, limit);
        PRIYOM_TRY(const auto leads, allRows(query, [&name = name](const storage::Statement& row) {
            return DatedLead{{row.id<LeadId>(0), row.id<ClientId>(1), name}, row.instant(2)};
        }));
        found.insert(found.end(), leads.begin(), leads.end());
    }
    std::stable_sort(found.begin(), found.end(), [](const DatedLead& a, const DatedLead& b) { return a.arrivedAt > b.arrivedAt; });
    std::vector<ServiceLead> latest;
    for (const DatedLead& dated : found)
        if (int(latest.size()) < limit)
            latest.push_back(dated.lead);
    return latest;
}

Result<std::vector<NoteFound>> notesHolding(storage::Database& database, const QStringList& words, NoteOf of, std::optional<PersonId> manager,
                                            int limit)
{
    PRIYOM_TRY(auto matches, database.prepare("SELECT rowid FROM note_words WHERE note_words MATCH :words ORDER BY rowid DESC LIMIT :limit"));
    PRIYOM_TRY(auto behind, database.prepare(noteSql(of)));
    matches.bind(matchOf(words, of), kMostLooked);
    std::vector<NoteFound> found;
    while (int(found.size()) < limit) {
        PRIYOM_TRY(const bool more, matches.next());
        if (!more)
            break;
        behind.bind(matches.integer(0) / 4, !manager, manager);
        PRIYOM_TRY(auto note, firstRow(behind, [](const storage::Statement& row) {
            return NoteFound{row.id<ClientId>(0), row.id<LeadId>(1), row.text(2), row.text(3)};
        }));
        if (note)
            found.push_back(*std::move(note));
    }
    return found;
}

} // namespace priyom::leads

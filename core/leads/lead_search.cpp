// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_search.h"

#include "core/base/search_words.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_scan_store.h"

#include <set>

namespace priyom::leads {

Result<Meant> meantBy(storage::Database& database, const QString& text, int fewClients, int fewLeads)
{
    Meant meant;
    if (text.isEmpty())
        return meant;
    PRIYOM_TRY(auto clients, clients::clientIdsByText(database, text, fewClients + 1));
    if (int(clients.size()) > fewClients)
        return meant;
    PRIYOM_TRY(const auto services, catalog::servicesByText(database, searchWords(text)));
    if (services.empty()) {
        meant.clients = std::move(clients);
        return meant;
    }
    std::set<LeadId> all;
    for (const auto& [service, name] : services) {
        PRIYOM_TRY(const auto asked, leadIdsOf(database, service, fewLeads + 1));
        all.insert(asked.begin(), asked.end());
        if (int(all.size()) > fewLeads)
            return meant;
    }
    for (const ClientId client : clients) {
        PRIYOM_TRY(const auto theirs, leadIdsOf(database, client));
        all.insert(theirs.begin(), theirs.end());
    }
    meant.leads.emplace(all.begin(), all.end());
    return meant;
}

} // namespace priyom::leads

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_service.h"

#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/staff/rights.h"

namespace priyom::clients {

Result<std::vector<ClientHit>> ClientService::find(const staff::Session& session, const QString& typed, int limit) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    return searchClients(m_database, typed, limit);
}

Result<ClientHit> ClientService::show(const staff::Session& session, ClientId id)
{
    PRIYOM_CHECK(permit(session, "client.show"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Client client, clientById(m_database, id));
    PRIYOM_TRY(ClientHit hit, visitsBehind(m_database, id));
    hit.client = std::move(client);
    PRIYOM_CHECK(change.record("client.show", "client", id.value));
    PRIYOM_CHECK(change.commit());
    return hit;
}

Result<Client> ClientService::edit(const staff::Session& session, ClientId id, const ClientEdit& edit)
{
    PRIYOM_CHECK(permit(session, "client.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Client client, clientById(m_database, id));
    if (edit.name)
        client.name = edit.name->simplified();
    if (edit.note)
        client.note = *edit.note;
    if (edit.phone) {
        client.phone = parsePhone(*edit.phone);
        // Somebody known by a handle stays known by it until there is a phone, which is the stronger.
        if (!client.phone.isEmpty())
            client.identity = clientIdentity(client.phone, {});
        else if (client.identity.startsWith(QLatin1String("tel:")))
            client.identity.clear();
        PRIYOM_TRY(const auto same, clientByIdentity(m_database, client.identity));
        if (same && same->id != id)
            return fail(ErrorCode::Conflict, QStringLiteral("phone"), QString::number(same->id.value));
    }
    PRIYOM_CHECK(updateClient(m_database, client));
    PRIYOM_CHECK(change.record("client.edit", "client", id.value));
    PRIYOM_CHECK(change.commit());
    return client;
}

Result<Client> ClientService::ensureInChange(history::Change& change, const QString& name, const QString& phone, const QString& handle)
{
    Client client;
    client.name = name.simplified();
    client.phone = parsePhone(phone);
    client.identity = clientIdentity(client.phone, handle.trimmed());
    if (!client.identity.isEmpty()) {
        PRIYOM_TRY(auto known, clientByIdentity(change.database(), client.identity));
        if (known) {
            if (known->name.isEmpty() && !client.name.isEmpty()) {
                known->name = client.name;
                PRIYOM_CHECK(updateClient(change.database(), *known));
                PRIYOM_CHECK(change.record("client.edit", "client", known->id.value));
            }
            return *std::move(known);
        }
    }
    PRIYOM_TRY(client.id, insertClient(change.database(), client));
    return client;
}

} // namespace priyom::clients

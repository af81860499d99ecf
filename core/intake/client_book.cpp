// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/client_book.h"

#include "core/clients/client_store.h"

namespace priyom::intake {

namespace {

constexpr qsizetype kMostKept = 200'000;

// In a file a client is the phone as it stands there, also where it is no whole number: its rows were kept so by whoever
// wrote it, and the same file read twice makes the same clients.
QString identityIn(const Phone& phone, const QString& key)
{
    return phone.isEmpty() ? clients::clientIdentity(phone, key) : QString(QLatin1String("tel:") % phone.number);
}

} // namespace

Result<ClientBook::Known*> ClientBook::find(storage::Database& database, const QString& identity)
{
    if (const auto known = m_known.find(identity); known != m_known.end())
        return &*known;
    if (m_known.size() >= kMostKept) // asked again where needed: no file is too long
        m_known.clear();
    PRIYOM_TRY(const auto client, clients::clientByIdentity(database, identity));
    return &*m_known.insert(identity, client ? Known{client->id, !client->name.isEmpty()} : Known());
}

Result<ClientId> ClientBook::ensure(history::Change& change, const QString& name, const Phone& phone, const QString& key)
{
    clients::Client client;
    client.identity = identityIn(phone, key);
    client.name = name;
    client.phone = phone;
    if (client.identity.isEmpty())
        return clients::insertClient(change.database(), client);
    PRIYOM_TRY(Known* const known, find(change.database(), client.identity));
    if (!known->id.isValid()) {
        PRIYOM_TRY(known->id, clients::insertClient(change.database(), client));
        known->named = !name.isEmpty();
    } else if (!known->named && !name.isEmpty()) {
        PRIYOM_TRY(client, clients::clientById(change.database(), known->id));
        client.name = name;
        PRIYOM_CHECK(clients::updateClient(change.database(), client));
        PRIYOM_CHECK(change.record("client.name", "client", client.id.value));
        known->named = true;
    }
    return known->id;
}

Result<ClientId> ClientBook::byPhone(storage::Database& database, const Phone& phone)
{
    PRIYOM_TRY(const Known* const known, find(database, identityIn(phone, {})));
    if (known->id.isValid())
        return known->id;
    if (const auto found = m_phones.constFind(phone.number); found != m_phones.cend())
        return *found;
    if (m_phones.size() >= kMostKept)
        m_phones.clear();
    // Known by a key first, and the phone was noted later.
    PRIYOM_TRY(const auto clients, clients::clientsByPhone(database, phone.number));
    const ClientId id = clients.empty() ? ClientId() : clients.front().id;
    m_phones.insert(phone.number, id);
    return id;
}

} // namespace priyom::intake

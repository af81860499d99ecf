// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with clients: find them, see a card, mend a card; and, inside another action, find or make the client
// somebody's phone or handle stands for.
#pragma once

#include "core/base/clock.h"
#include "core/clients/client_search.h"
#include "core/staff/session.h"

namespace priyom::history {
class Change;
}

namespace priyom::clients {

struct ClientEdit
{
    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QString> note;
};

class ClientService final
{
public:
    ClientService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ClientService)

    [[nodiscard]] Result<std::vector<ClientHit>> find(const staff::Session& session, const QString& typed, int limit) const;
    // A view of a card is an event (domain.md 6), so this writes.
    [[nodiscard]] Result<ClientHit> show(const staff::Session& session, ClientId id);
    // Conflict, subject "phone", where another client has that phone.
    [[nodiscard]] Result<Client> edit(const staff::Session& session, ClientId id, const ClientEdit& edit);

    // The client of that phone, else of that handle, else a new one; a name is filled in where there was none.
    [[nodiscard]] static Result<Client> ensureInChange(history::Change& change, const QString& name, const QString& phone, const QString& handle);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::clients

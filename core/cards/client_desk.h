// SPDX-License-Identifier: GPL-3.0-or-later
// What one reads about clients: the list, page by page, and one card. A view of a card is an event (domain.md 6).
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cards/client_card.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::cards {

enum class View {
    Opened, // is an event
    Again,  // the same view, read again because something changed in it
};

class ClientDesk final
{
public:
    ClientDesk(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ClientDesk)

    // By name; what is typed is looked for in names and phones, in any spelling of these.
    [[nodiscard]] Result<ClientPage> page(const staff::Session& session, const QString& typed, const std::optional<ClientCursor>& after,
                                          int limit) const;
    // No view of a card: it says who is at the phone.
    [[nodiscard]] Result<ClientBrief> brief(const staff::Session& session, ClientId client) const;
    static constexpr int kTouches = 60;
    // Of a client that was merged into another: that one's card, with the latest touches. Who sees only their own leads and
    // sales is given only those.
    [[nodiscard]] Result<ClientCard> card(const staff::Session& session, ClientId client, View view = View::Opened, int touches = kTouches);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::cards

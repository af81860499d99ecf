// SPDX-License-Identifier: GPL-3.0-or-later
// Who the rows of a file are about: the client of a phone, else of a key, else somebody known by this row alone
// (formats/history.md). An identity is looked up once as long as a cache of bounded size remembers it.
#pragma once

#include "core/clients/client.h"
#include "core/history/change.h"

#include <QHash>

namespace priyom::intake {

class ClientBook final
{
public:
    // Made where there is none; a client without a name is given the one that a later row knows.
    [[nodiscard]] Result<ClientId> ensure(history::Change& change, const QString& name, const Phone& phone, const QString& key);
    // An invalid id where nobody has that phone.
    [[nodiscard]] Result<ClientId> byPhone(storage::Database& database, const Phone& phone);

private:
    struct Known
    {
        ClientId id;
        bool named = false;
    };
    [[nodiscard]] Result<Known*> find(storage::Database& database, const QString& identity);

    QHash<QString, Known> m_known; // by identity; an invalid id: nobody has it yet
    QHash<QString, ClientId> m_phones;
};

} // namespace priyom::intake

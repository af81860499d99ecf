// SPDX-License-Identifier: GPL-3.0-or-later
// How a client is called where their name would stand: by name, else by nick, phone or key. One rule for lists, toasts
// and figures alike.
#pragma once

#include "core/clients/client.h"

namespace priyom::clients {

// Empty where nothing is known of them. A nick as people say it: «@anna», whatever network it is of. Who came by none of
// these is called by the key of their old papers: `handle` may be a handleOrKey().
[[nodiscard]] QString calledBy(const QString& name, const QString& handle, const QString& phone);
// What else they can be reached by, for the line below: the phone, else the nick with its network; empty where
// calledBy() has said it.
[[nodiscard]] QString reachedBy(const QString& name, const QString& handle, const QString& phone);

[[nodiscard]] QString calledBy(const Client& client);
[[nodiscard]] QString reachedBy(const Client& client);

// Of the client that the row of a list is about.
template <class Row>
[[nodiscard]] QString calledIn(const Row& row)
{
    return calledBy(row.clientName, row.clientHandle, row.clientPhone);
}

template <class Row>
[[nodiscard]] QString reachedIn(const Row& row)
{
    return reachedBy(row.clientName, row.clientHandle, row.clientPhone);
}

} // namespace priyom::clients

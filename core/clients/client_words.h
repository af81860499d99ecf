// SPDX-License-Identifier: GPL-3.0-or-later
// What a card says of somebody in people's words: kept beside history when it is edited, so that the edit can be taken
// back.
#pragma once

#include "core/clients/client.h"
#include "core/history/undo_value_store.h"

namespace priyom::clients {

[[nodiscard]] QJsonObject wordsOf(const Client& client);
void putWords(Client& client, const QJsonObject& words); // those that are named
// Of the edit whose event that is.
[[nodiscard]] Result<> keepWords(history::Change& change, EventSeq edit, const Client& before, const Client& after);

} // namespace priyom::clients

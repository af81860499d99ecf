// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the shop's desk for core's stable keys: stages, channels, interest, reasons of refusal. A key that is the
// shop's own word is shown as it is.
#pragma once

#include "core/clients/called.h"
#include "core/leads/lead.h"

namespace priyom::words {

[[nodiscard]] QString stageWord(leads::Stage stage);               // «Квалифицирован»
[[nodiscard]] QString temperatureWord(leads::Temperature interest); // «Горячий»
[[nodiscard]] QString channelWord(const QString& key);             // "walk_in" → «С улицы»
[[nodiscard]] QString reasonWord(const QString& key);              // "price" → «Дорого»
[[nodiscard]] QString clientName(const QString& called);           // «Имя не указано» of whom nothing is known
[[nodiscard]] QString clientName(const clients::Client& client);

// Of the client that the row of a list is about.
template <class Row>
    requires requires(const Row& row) { row.clientHandle; }
[[nodiscard]] QString clientName(const Row& row)
{
    return clientName(clients::calledIn(row));
}

} // namespace priyom::words

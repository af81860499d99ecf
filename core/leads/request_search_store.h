// SPDX-License-Identifier: GPL-3.0-or-later
// Requests by their service along its index, notes by their words in note_words. What a person may not see is left out
// here, where the latest are met first, and not afterwards: a limit would cut it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/search_words.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

struct ServiceLead
{
    LeadId lead;
    ClientId client;
    QString service;
};

// The values are the places of the sources within a row number of note_words.
enum class NoteOf { Lead = 0, Touch = 1, Client = 2 };

struct NoteFound
{
    ClientId client;
    LeadId lead; // invalid of a client
    QString text;
    QString wish; // of a lead
};

// Of services whose folded name holds the words; the latest to arrive first.
[[nodiscard]] Result<std::vector<ServiceLead>> leadsOfService(storage::Database& database, const std::vector<SearchWord>& words,
                                                              std::optional<PersonId> manager, int limit);
// Where every one of the folded words begins a word; the latest written first.
[[nodiscard]] Result<std::vector<NoteFound>> notesHolding(storage::Database& database, const QStringList& words, NoteOf of,
                                                          std::optional<PersonId> manager, int limit);

} // namespace priyom::leads

// SPDX-License-Identifier: GPL-3.0-or-later
// Whom one remembers by what they wanted, not by name: letters are looked for among services, wishes and notes, the latest
// first. A thing that everybody wants answers at once; what is asked for by few is bounded by kMostLooked.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

enum class FoundBy { Service, Wish, Note };

struct RequestHit
{
    ClientId client;
    LeadId lead; // invalid where the note stands on the client's card
    FoundBy by = FoundBy::Note;
    QString text; // the service, or what was written, from near the word on
};

// How many notes that hold the words are looked at for one that may be seen.
inline constexpr int kMostLooked = 5000;

// One hit a client. With a person only of their leads, and of the clients of those.
[[nodiscard]] Result<std::vector<RequestHit>> searchRequests(storage::Database& database, const QString& typed,
                                                             std::optional<PersonId> manager, int limit);
// What was written, in one line and begun so near the first of the words that a short line shows it.
[[nodiscard]] QString excerpt(const QString& text, const QString& typed);

} // namespace priyom::leads

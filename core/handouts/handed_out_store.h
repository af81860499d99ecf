// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule that went out before says of visits by now.
#pragma once

#include "core/base/result.h"
#include "core/bookings/visit_list.h"

#include <QJsonArray>

namespace priyom::storage {
class Database;
}

namespace priyom::handouts {

// A service that somebody had and has no longer, or not at that time.
struct GoneService
{
    VisitId visit; // it may be no more
    int place = 1;
    Period was;
    int sequence = 0; // past every one that was told of it
};

// What of these is still to come when it goes out, for the history: so that whoever was told can be told that it is gone,
// however it went.
[[nodiscard]] QJsonArray toldOf(const std::vector<bookings::VisitRow>& rows, Instant now);

// Of a specialist whose schedule was taken out since: the services told of there that are not theirs now, or not at the time
// that was told last, or cancelled; each once.
[[nodiscard]] Result<std::vector<GoneService>> goneSince(storage::Database& database, PersonId specialist,
                                                         Instant since);

} // namespace priyom::handouts

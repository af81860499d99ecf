// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a visit of an appointment's words, or gives one another time. Whether the slot is free says the schema at the write.
#pragma once

#include "core/bookings/case_file.h"
#include "core/staff/session.h"

namespace priyom::bookings {

// For the lead of the file, else for the client alone. BadInput for what cannot be, MoveRefused, subject the specialist, "outside_shift", "absent",
// "closed" (subject the day's name), "not_performed", or "no_specialist" for who has left the shop or performs nothing there. Length and price
// are those that are usual with that specialist, where nothing else is said; whoever says otherwise needs the right «visit.length» or
// «visit.price». By which way it was booked is what is said, else that of the request or of the last contact.
[[nodiscard]] Result<Visit> appoint(history::Change& change, const staff::Session& session, const CaseFile& file, ClientId client,
                                    const Appointment& appointment);
// The same visit at another time: of several services all of them, as far apart as they were. With the same specialist, length and price where nothing else is said; with another
// specialist as catalog::carriedOver says. Who performs it stays who performs it, whatever their list says by now. `whose` it is for the
// right to another length or price than it has by that: the shop's own needs none.
[[nodiscard]] Result<> appointAnew(history::Change& change, const staff::Session& session, PersonId whose, Visit& visit,
                                   const Appointment& appointment);
// As it is kept; BadInput "comment" for more than kLongestComment letters.
[[nodiscard]] Result<QString> commentToKeep(const QString& words);

// How long a service of a visit would be with that specialist, as appointAnew() has it where nothing is said; nullopt: they
// do not perform it.
[[nodiscard]] Result<std::optional<int>> minutesWith(storage::Database& database, const VisitPart& part, PersonId specialist);

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
// Who wants an earlier time than they have, another one that they named, or a time at all where none suited. An entry
// is over by itself once the client has the time: the visit was moved so, or one was booked. So whatever gives or takes
// back the time, gives or takes back the entry, through every door.
#pragma once

#include "core/base/id.h"
#include "core/base/zone.h"
#include "core/schedule/day_times.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom {

using WaitingId = Id<struct WaitingTag>;

} // namespace priyom

namespace priyom::bookings {

struct Waiting
{
    WaitingId id;
    ClientId client;
    LeadId lead;                   // whose time it is for; may be none
    VisitId visit;                 // that would be moved; else a new one is booked
    std::optional<Instant> before; // that visit's time when it was asked for
    ServiceId service;             // none: any
    PersonId specialist;           // none: anybody
    std::optional<schedule::DayTimes> within;
    QDate until; // the last day on which it is still wanted
    QString note;
    Instant madeAt;
    PersonId madeBy;
    std::optional<Instant> closedAt; // given up

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

// What is asked for, in words and not yet in ids.
struct WaitingDraft
{
    VisitId visit = {}; // its client, service and request; else
    LeadId lead = {};   // its client; else
    ClientId client = {};
    QString service = {};
    QString specialist = {};
    std::optional<schedule::DayTimes> within = {};
    std::optional<QDate> until = {}; // else the last day of the wish, or of the visit, or a month from now
    QString note = {};
};

// Whether what begins then with that specialist is what is wanted.
[[nodiscard]] bool suits(const Waiting& waiting, PersonId specialist, Instant start, const Zone& zone);

// Of those whom a window suits the one whose wish it meets more narrowly comes first: the day and hour, then the
// specialist; of equals who waits longer.
[[nodiscard]] bool comesBefore(const Waiting& one, const Waiting& other);

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
// Visits as lists show them, free windows beside a booking, and all there is to tell of one lead. Nothing here writes.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/next_service.h"
#include "core/bookings/visit.h"
#include "core/clients/client_search.h"
#include "core/history/event.h"
#include "core/leads/lead_card.h"
#include "core/schedule/day_times.h"
#include "core/staff/session.h"
#include "core/tasks/task.h"
#include "core/touches/touch.h"

#include <QStringList>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// One service of a visit, which mostly is all of it.
struct VisitRow
{
    Visit visit;
    QString clientName;
    QString clientPhone;
    QString specialistName;
    QString serviceName;
    QString clientHandle = {};
    QStringList rooms = {}; // and devices that it holds, by name; read for the calendar
    int place = 1; // among the services of the visit, whose specialist, time and price this row has
    int of = 1;    // so many there are
    QString note = {}; // on its request; read for the calendar
    QString channelKey = {}; // by which way it was booked
};

// A further service after the one of a window, or of a time that was asked for.
struct NextWindow
{
    PersonId specialist;
    QString specialistName;
    QString service;
    Period period;

    friend bool operator==(const NextWindow&, const NextWindow&) = default;
};

struct FreeWindow
{
    PersonId specialist;
    QString specialistName;
    Period period;
    bool fits = false; // the wish in words, where there is one
    int more = 0;      // specialists who have the same time and are not shown
    std::vector<NextWindow> then = {}; // the further services that were asked for
};

struct WindowWish
{
    QString service;    // its minutes are wanted, of each specialist the own ones; who does not perform it has no windows
    QString specialist; // empty: anybody's
    bool othersToo = false; // after those of the specialist
    int minutes = 0;    // instead of those
    std::optional<Instant> from;   // empty: now
    std::optional<Instant> wished; // empty: as early as can be
    std::optional<schedule::DayTimes> within = {}; // those that fit it come first, then the nearest that do not
    int days = 14;
    int most = 5;
    VisitId moved = {};                // takes no time from itself
    std::optional<Instant> notAt = {}; // its own time is no other one
    std::vector<NextService> then = {}; // what is to be performed after it; without a specialist by whoever can
    ClientId sameFor = {}; // with who performed it for this client the last time, where somebody did
};

// A lead with its client, its visits and what happened to it, the latest first.
struct LeadStory
{
    leads::LeadCard card;
    std::vector<Visit> visits;
    std::vector<history::Event> events;
    std::vector<touches::Touch> touches;
    std::vector<tasks::Task> tasks; // open ones, by when they are due
    clients::ClientHit client;      // what the shop has of them
    bool askedBefore = false;       // with another request
    int lookalikes = 0;             // cards that may be the same person
};

} // namespace priyom::bookings

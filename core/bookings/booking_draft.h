// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking and a move along the pipeline are asked with, in words and not yet in ids.
#pragma once

#include "core/bookings/freed_time.h"
#include "core/bookings/next_service.h"
#include "core/bookings/visit_rules.h"
#include "core/catalog/names.h"

namespace priyom::bookings {

// A time with somebody.
struct Appointment
{
    QString specialist;
    QString service;   // empty: the lead's
    Instant start;
    int minutes = 0;   // 0: the service's
    std::optional<Money> price; // empty: the service's
    bool outside = false;       // also outside the specialist's shifts, and while they are away
    catalog::NewNames names = catalog::NewNames::Refused;
    int place = 1; // of a visit of several services the one that all this is about: the others go along with its time
    std::optional<std::vector<NextService>> then = {}; // what is performed after it; empty: what is there already, or nothing
    std::optional<QString> comment = {}; // empty: what is there already, or none
    std::optional<QString> channel = {}; // a key of the shop's list; empty: what is there already, the lead's or the last contact's
    bool asAgreed = false; // lengths and prices are those of a visit that stands: nobody sets them
};

struct BookDraft
{
    LeadId lead;         // else for a client without a lead
    ClientId client;
    QString clientPhone; // used where neither lead nor client is given
    QString clientName;
    Appointment appointment;
    QString key; // the caller's own: the same key twice is one visit
};

// Somebody who has come in: all but who performs it may be empty.
struct WalkInDraft
{
    QString specialist;
    QString service;
    QString phone; // or a messenger's handle
    QString name;
    bool outside = false; // also outside the specialist's shifts, and while they are away
    // That visit of the day is taken in now, and no other one is made: from this minute on, or, where it is its time and nobody
    // is named who performs it, as it was agreed.
    VisitId booked = {};
};

inline constexpr int kLongestReminder = 730; // days

struct MoveDraft
{
    LeadId lead;
    leads::Stage to = leads::Stage::New;
    QString reason; // a key of the shop's list, for Lost
    QString comment;
    std::optional<int> remindDays;          // for Lost: a task to ask again after so many days, 1…kLongestReminder
    CancelWhy cancel;                       // for a visit that the move cancels
    std::optional<Appointment> appointment; // books, or moves the visit that is there, in the same action
    std::optional<int> version;             // what was read: Conflict where the lead has changed since
};

// What an action left behind; the event is what an undo is about.
struct Booked
{
    std::optional<leads::Lead> lead;
    std::optional<Visit> visit;
    EventSeq event; // none where the key was known and nothing was done
    std::vector<FreedTime> freed = {}; // with names: for whoever waits
};

} // namespace priyom::bookings

// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, as plain rows: read once for a period, folded as often as wanted. Ids are 32 bits wide where there are few
// of them, because five years of a big shop are a million rows. An instant of 0 is "did not happen" (no row is from 1970).
// Spam, leads merged into another, and their visits and payments are not among the facts at all.
#pragma once

#include "core/base/id.h"
#include "core/bookings/visit.h"
#include "core/catalog/catalog.h"
#include "core/touches/touch.h"

#include <vector>

namespace priyom::metrics {

// By what any fact is attributed and grouped; domain.md 2, «Whose it is».
struct FactKeys
{
    Instant at;
    ClientId client;
    qint32 manager = 0;
    qint32 specialist = 0;
    qint32 source = 0;
    qint32 channel = 0;
    qint32 campaign = 0;
    qint32 service = 0;
    qint32 group = -1; // where the grouping at hand puts it; -1: nowhere
};

// A lead that arrived in the period, and what has become of it until now.
struct LeadFact
{
    FactKeys keys;
    LeadId id;
    Instant firstReplyAt;
    Instant firstHumanReplyAt;
    Instant takenAt;
    Instant firstCameAt; // start of its first visit that Came
    VisitId firstCame;
    Instant firstBookedAt; // when the first of its visits was booked
    qint64 clientRevenue = 0; // of the client to date; only where firstOfClient
    qint64 visitRevenue = 0;  // of its visits to date
    qint32 lostReason = 0;
    catalog::ChannelKind channelKind = catalog::ChannelKind::Desk;
    bool everQualified = false;
    bool everConfirmed = false;
    bool lost = false;
    bool booked = false;
    bool came = false;
    bool firstOfClient = false; // the client's first lead ever
    bool newClient = false;     // the client's first Came visit is of this lead
};

// A visit of such a lead, attributed to the lead.
struct BookingFact
{
    FactKeys keys;
    VisitId id;
    bookings::VisitState state = bookings::VisitState::Planned;
    Instant bookedAt;
    Instant confirmedAt;
    Instant outcomeAt;
};

// A visit that starts in the period.
struct VisitFact
{
    FactKeys keys;
    VisitId id;
    LeadId lead;
    bookings::VisitState state = bookings::VisitState::Planned;
    bool everConfirmed = false;
    bool rebooked = false; // Came, and booked again within 30 days after its start
};

struct PaymentFact
{
    FactKeys keys;
    PaymentId id;
    VisitId visit;
    qint64 amount = 0;
    qint64 discount = 0;
    qint64 cost = 0;
    qint64 visitAmount = 0; // of all services of its visit; nothing with the second and later ones, where it is split
    qint64 upsell = 0; // of the second and later services, or of goods
    bool ofNewClient = false; // up to and for the client's first Came visit
};

// What a visit was paid in the period, refunds deducted; where it is split, what of it falls to the group, and all of it at the
// first service: counts go there.
struct PaidVisitFact
{
    FactKeys keys;
    VisitId id;
    qint64 net = 0;
    qint64 whole = 0;
};

struct TouchFact
{
    FactKeys keys;
    TouchId id;
    touches::TouchKind kind = touches::TouchKind::Call;
    bool incoming = false;
    bool answered = false;
    qint32 waitSeconds = -1; // -1: not known
    qint32 talkSeconds = 0;
    qint32 rating = -1;
    Instant calledBackAt; // of a missed call: the first outgoing one after it
};

struct SpendFact
{
    FactKeys keys;
    SpendId id;
    qint64 amount = 0;
};

// A client with a Came visit in the 90 days before the period: the last of those visits.
struct ReturnFact
{
    FactKeys keys;
    VisitId id;
    bool cameAgain = false;
};

// A visit that is still ahead, whatever the period.
struct AheadFact
{
    FactKeys keys;
    VisitId id;
    qint64 price = 0;
};

// A lead whose first visit was booked in the period.
struct FirstBookingFact
{
    FactKeys keys;
    LeadId id;
};

// A day on which a specialist works.
struct WorkDayFact
{
    FactKeys keys; // at: when it begins
    PersonId id;
    qint64 work = 0; // minutes, less breaks and absences
    qint64 taken = 0; // of them, by visits
};

// A gap in such a day that could be sold.
struct WindowFact
{
    FactKeys keys;
    PersonId id;
    qint64 minutes = 0;
};

struct Facts
{
    std::vector<LeadFact> leads;
    std::vector<BookingFact> bookings;
    std::vector<VisitFact> visits;
    std::vector<PaymentFact> payments;
    std::vector<PaidVisitFact> paidVisits; // made of the payments once they are grouped
    std::vector<TouchFact> touches;
    std::vector<SpendFact> spends;
    std::vector<ReturnFact> returns;
    std::vector<AheadFact> ahead;
    std::vector<FirstBookingFact> firstBookings;
    std::vector<WorkDayFact> workDays;
    std::vector<WindowFact> windows;
};

// What costs a look-up per row, and is read only for the metrics that want it.
enum class Extra : quint32 {
    None = 0,
    Rebooking = 1,
    FirstLead = 2,
    FirstCame = 4,
    CampaignRevenue = 8,
    CallBack = 16,
    Returns = 32,
    Ahead = 64,
    FirstBookings = 128,
    Upsell = 256,
    Work = 512,
};
Q_DECLARE_FLAGS(Extras, Extra)
Q_DECLARE_OPERATORS_FOR_FLAGS(Extras)

} // namespace priyom::metrics

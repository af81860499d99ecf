// SPDX-License-Identifier: GPL-3.0-or-later
// The orders in which a list of leads can stand: one for every head of the table, each the other way round too. A place in
// an order is a plain value, so that a page begins after the last one whatever has been written meanwhile.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>

namespace priyom::leads {

enum class LeadOrder {
    Urgency, // stages in their order; within an open one who waits longest first, within Came and Lost the latest
    Arrival, // the latest first
    Due,     // late first, then soon, then what comes next (lead_due.h)
    Name,    // of the client; who has none last
    Phone,
    Channel, // as the shop has them in order, and so the two below; within one the latest first
    Service,
    Manager,
};

inline constexpr LeadOrder kAllOrders[] = {LeadOrder::Urgency, LeadOrder::Arrival, LeadOrder::Due,     LeadOrder::Name,
                                           LeadOrder::Phone,   LeadOrder::Channel, LeadOrder::Service, LeadOrder::Manager};

struct LeadSorting
{
    LeadOrder order = LeadOrder::Urgency;
    bool reversed = false;

    constexpr LeadSorting() = default;
    constexpr LeadSorting(LeadOrder by, bool theOtherWay = false) : order(by), reversed(theOtherWay) {}
    friend constexpr bool operator==(const LeadSorting&, const LeadSorting&) = default;
};

// Where a lead stands in an order.
struct LeadCursor
{
    int rank = 0;    // of the stage, of the term's urgency, of the channel, service or person
    QByteArray text; // UTF-8, as the database compares it
    Instant at;      // since when at the stage, when it arrived, when it is due
    LeadId id;
    Instant asOf = {}; // what is late is late at an instant: all pages of a list are of the first one's
};

// The one definition of the orders; what the database's indexes give agrees with it.
[[nodiscard]] bool comesBefore(const LeadCursor& a, const LeadCursor& b, LeadSorting sorting);
// Within one rank and text: the latest first, else the earliest.
[[nodiscard]] bool isLatestFirst(LeadOrder order, int rank);

} // namespace priyom::leads

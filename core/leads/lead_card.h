// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as lists show it: with the names behind its ids and the visit it is about now, which is the one that takes time
// or else the one booked last. Enough for the SLA state of the card to be computed without asking again.
#pragma once

#include "core/base/money.h"
#include "core/catalog/catalog.h"
#include "core/leads/lead_owed.h"

#include <vector>

namespace priyom::leads {

struct CardVisit
{
    VisitId id;
    Instant startAt;
    Instant endAt;
    QString state; // bookings::visitStateKey()
    Instant bookedAt;
    std::optional<Instant> confirmedAt;
    PersonId specialist;
    QString specialistName;
    QString serviceName; // what is booked, which may be another than the lead asked for
    Money price;
    std::optional<Money> paid; // all payments of the visit; none: nothing was taken yet
};

struct LeadCard
{
    Lead lead;
    QString clientName;
    QString clientPhone;
    QString clientHandle;
    QString channelKey;
    catalog::ChannelKind channelKind = catalog::ChannelKind::Desk;
    QString serviceName;
    Money servicePrice;
    QString managerName;
    QString sourceName;
    QString campaignName;
    QString lostReasonKey;
    std::optional<CardVisit> visit;
    Owed owed;
};

// A lead in one line, for lists of any length.
struct LeadLine
{
    LeadId id;
    Stage stage = Stage::New;
    QString phone;
    QString name;
};

} // namespace priyom::leads

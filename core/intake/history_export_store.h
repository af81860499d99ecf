// SPDX-License-Identifier: GPL-3.0-or-later
// Leads as a history file tells them: each with its first visit and the sum of its payments, in the order they came in.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/phone.h"
#include "core/bookings/visit.h"
#include "core/leads/lead.h"

#include <functional>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

struct ExportedVisit
{
    Instant bookedAt;
    Instant startAt;
    Instant endAt;
    std::optional<Instant> confirmedAt;
    std::optional<Instant> outcomeAt;
    bookings::VisitState state = bookings::VisitState::Planned;
    Money price;
};

struct ExportedLead
{
    LeadId id;
    QString origin;
    Instant arrivedAt;
    leads::Stage stage = leads::Stage::New;
    QString channel;
    QString source;
    QString campaign;
    QString manager;
    QString specialist;
    QString service;
    QString clientIdentity;
    QString clientName;
    Phone clientPhone;
    ClientId sharedClient; // known by no phone and no key, and yet by more than this one lead
    std::optional<Instant> firstReplyAt;
    std::optional<Instant> qualifiedAt;
    std::optional<Instant> lostAt;
    QString lostReason;
    std::optional<ExportedVisit> visit;
    Money paid;
    std::optional<Instant> paidAt; // the last payment's
};

// Leads merged into another are told by that one.
[[nodiscard]] Result<> forEachLead(storage::Database& database, const std::function<Result<>(const ExportedLead&)>& take);

} // namespace priyom::intake

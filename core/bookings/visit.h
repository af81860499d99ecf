// SPDX-License-Identifier: GPL-3.0-or-later
// A booked service: who, with whom, when, for how much (domain.md 1, 2).
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom::bookings {

enum class VisitState { Planned, Confirmed, Came, NoShow, Cancelled };
enum class CancelledBy { Client, Shop };

inline constexpr VisitState kAllVisitStates[] = {VisitState::Planned, VisitState::Confirmed, VisitState::Came, VisitState::NoShow,
                                                 VisitState::Cancelled};

[[nodiscard]] QLatin1String visitStateKey(VisitState state); // planned, confirmed, came, no_show, cancelled
[[nodiscard]] std::optional<VisitState> visitStateFromKey(const QString& key);
[[nodiscard]] QLatin1String cancelledByKey(CancelledBy by);
[[nodiscard]] std::optional<CancelledBy> cancelledByFromKey(const QString& key);

// Planned, Confirmed and Came take their specialist's time; the others leave it free.
[[nodiscard]] constexpr bool takesTime(VisitState state)
{
    return state == VisitState::Planned || state == VisitState::Confirmed || state == VisitState::Came;
}

inline constexpr int kLongestComment = 500; // of a visit, as in the schema

// What is performed at one go. The first of a visit's services stands in the visit itself.
struct VisitPart
{
    PersonId specialist;
    ServiceId service;
    Instant startAt;
    Instant endAt;
    Money price;
    int bufferBefore = 0; // minutes kept free around it, as its service had them when it was booked
    int bufferAfter = 0;
    std::vector<ResourceId> resources = {}; // rooms and devices it was given, by id

    [[nodiscard]] Period time() const { return {startAt, endAt}; }
    // With its buffers: what it takes of its specialist, rooms and devices.
    [[nodiscard]] Period takes() const
    {
        return {startAt - std::chrono::minutes(bufferBefore), endAt + std::chrono::minutes(bufferAfter)};
    }
    friend bool operator==(const VisitPart&, const VisitPart&) = default;
};

// One coming of its client, however many services it has: what counts visits counts it once.
struct Visit
{
    VisitId id;
    QString key; // the caller's own, so that the same booking sent twice is one; may be empty
    LeadId lead;
    ClientId client;
    PersonId specialist;
    PersonId manager; // who booked it, and whose money it is
    ServiceId service;
    Instant startAt;
    Instant endAt;
    VisitState state = VisitState::Planned;
    Instant bookedAt;
    std::optional<Instant> confirmedAt;
    std::optional<Instant> outcomeAt;
    std::optional<CancelledBy> cancelledBy;
    QString cancelReason;
    Money price;
    int bufferBefore = 0; // minutes kept free around it, as its service had them when it was booked
    int bufferAfter = 0;
    std::vector<ResourceId> resources; // rooms and devices it was given, by id
    bool historical = false;
    int version = 1;
    int lateMinutes = 0; // by which the client has said to come late; 0: in time
    std::vector<VisitPart> more = {}; // the second and later services, by start
    QString comment = {};   // what is to be known about it, in people's words
    ChannelId channel = {}; // by which way it was booked; none: nobody knows

    // Of the first service.
    [[nodiscard]] Period time() const { return {startAt, endAt}; }
    // With its buffers: what it takes of its specialist, rooms and devices.
    [[nodiscard]] Period takes() const
    {
        return {startAt - std::chrono::minutes(bufferBefore), endAt + std::chrono::minutes(bufferAfter)};
    }
    [[nodiscard]] Instant lastEnd() const { return more.empty() ? endAt : more.back().endAt; }
    friend bool operator==(const Visit&, const Visit&) = default;
};

// All its services, the first one too, and a visit with these: never none.
[[nodiscard]] std::vector<VisitPart> partsOf(const Visit& visit);
void setParts(Visit& visit, std::vector<VisitPart> parts);

} // namespace priyom::bookings

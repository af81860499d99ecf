// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of records are typed and do not convert: a ClientId given where a LeadId is wanted is a compile error.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace priyom {

template <class Tag>
struct Id
{
    qint64 value = 0; // 0 = none

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using ClientId = Id<struct ClientTag>;
using ChannelId = Id<struct ChannelTag>;
using SourceId = Id<struct SourceTag>;
using CampaignId = Id<struct CampaignTag>;
using ServiceId = Id<struct ServiceTag>;
using ResourceId = Id<struct ResourceTag>;
using ReasonId = Id<struct ReasonTag>;
using LeadId = Id<struct LeadTag>;
using VisitId = Id<struct VisitTag>;
using PaymentId = Id<struct PaymentTag>;
using TouchId = Id<struct TouchTag>;
using SpendId = Id<struct SpendTag>;
using PlanId = Id<struct PlanTag>;
using SchemeId = Id<struct SchemeTag>;
using EventSeq = Id<struct EventTag>;

} // namespace priyom

template <class Tag>
struct std::hash<priyom::Id<Tag>>
{
    size_t operator()(const priyom::Id<Tag>& id) const noexcept { return std::hash<qint64>()(id.value); }
};

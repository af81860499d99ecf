// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/due_ground.h"

#include "core/catalog/channel_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/settings/shop_zone.h"
#include "core/sla/longest_limit.h"
#include "core/sla/norm_store.h"

#include <limits>

namespace priyom::leads {

Instant DueGround::overdueBefore(Instant now) const
{
    constexpr Milliseconds kDay = std::chrono::hours(24);
    constexpr int kMostDays = 60; // of rest; what began before is looked at one by one
    Instant at = now - longest - kDay;
    for (int days = 0; days < kMostDays && clock.between(at, now) <= longest; ++days)
        at = at - kDay;
    return clock.between(at, now) > longest ? at : Instant(std::numeric_limits<qint64>::min());
}

Result<DueGround> readDueGround(storage::Database& database)
{
    DueGround ground;
    PRIYOM_TRY(auto limits, sla::readNormLimits(database));
    ground.longest = sla::longestLimit(limits);
    ground.book = sla::NormBook(std::move(limits));
    PRIYOM_TRY(const QString share, settings::readSetting(database, settings::kSoonShare));
    PRIYOM_TRY(ground.soon, sla::parseSoonShare(share));
    PRIYOM_TRY(ground.zone, settings::readShopZone(database));
    PRIYOM_TRY(auto hours, schedule::readOpeningHours(database));
    ground.clock = schedule::WorkingClock(std::move(hours), ground.zone);
    PRIYOM_TRY(const auto channels, catalog::allChannels(database));
    for (const catalog::Channel& channel : channels)
        ground.kinds.insert(channel.id.value, channel.kind);
    return ground;
}

} // namespace priyom::leads

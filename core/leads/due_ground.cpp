// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/due_ground.h"

#include "core/catalog/channel_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/sla/norm_store.h"

namespace priyom::leads {

Result<DueGround> readDueGround(storage::Database& database)
{
    DueGround ground;
    PRIYOM_TRY(auto limits, sla::readNormLimits(database));
    ground.book = sla::NormBook(std::move(limits));
    PRIYOM_TRY(const QString share, settings::readSetting(database, settings::kSoonShare));
    PRIYOM_TRY(ground.soon, sla::parseSoonShare(share));
    PRIYOM_TRY(const QString zone, settings::readSetting(database, settings::kZone));
    PRIYOM_TRY(ground.zone, Zone::named(zone));
    PRIYOM_TRY(auto hours, schedule::readOpeningHours(database));
    ground.clock = schedule::WorkingClock(std::move(hours), ground.zone);
    PRIYOM_TRY(const auto channels, catalog::allChannels(database));
    for (const catalog::Channel& channel : channels)
        ground.kinds.insert(channel.id.value, channel.kind);
    return ground;
}

} // namespace priyom::leads

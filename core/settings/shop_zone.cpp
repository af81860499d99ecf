// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/shop_zone.h"

#include "core/settings/setting_store.h"

namespace priyom::settings {

Result<Zone> readShopZone(storage::Database& database)
{
    PRIYOM_TRY(const QString id, readSetting(database, kZone));
    return Zone::named(id);
}

} // namespace priyom::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/place_service.h"

#include "core/backend/shop.h"
#include "core/bookings/zone_move.h"
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/settings/setting_store.h"
#include "core/staff/rights.h"

namespace priyom::backend {

const Zone& PlaceService::zone() const
{
    return m_shop.zone();
}

Result<int> PlaceService::visitsToMove(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "shop.read"));
    return bookings::countToCome(m_shop.database(), m_shop.clock().now());
}

Result<> PlaceService::move(const staff::Session& session, const QString& zone)
{
    PRIYOM_CHECK(staff::permit(session, "shop.move"));
    PRIYOM_TRY(Zone wanted, Zone::named(zone));
    PRIYOM_TRY(auto change, history::Change::begin(m_shop.database(), session.actor(), m_shop.clock().now()));
    PRIYOM_TRY(const int visits, bookings::countToCome(m_shop.database(), change.at()));
    if (wanted.id() != m_shop.zone().id())
        PRIYOM_CHECK(bookings::moveToZone(change, m_shop.zone(), wanted));
    PRIYOM_CHECK(settings::writeSetting(m_shop.database(), settings::kZone, zone));
    PRIYOM_CHECK(change.record("shop.move", "setting", 0, history::fromTo(m_shop.zone().id(), zone, {{QStringLiteral("visits"), visits}})));
    PRIYOM_CHECK(change.commit());
    m_shop.goBy(std::move(wanted));
    return {};
}

} // namespace priyom::backend

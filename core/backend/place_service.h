// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shop is: its time zone. Days, shifts and figures are read by it, so it may be set right until the first visit
// is stored; from then on another zone would move what clients were told.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/staff/session.h"

namespace priyom::backend {

class Shop;

class PlaceService final
{
public:
    explicit PlaceService(Shop& shop) : m_shop(shop) {}
    Q_DISABLE_COPY_MOVE(PlaceService)

    [[nodiscard]] const Zone& zone() const;
    [[nodiscard]] Result<bool> mayMove(const staff::Session& session) const;
    // The shop goes by it from the commit on. BadInput for a zone that is none, Conflict with subject "zone" once there is a
    // visit.
    [[nodiscard]] Result<> move(const staff::Session& session, const QString& zone);

private:
    Shop& m_shop;
};

} // namespace priyom::backend

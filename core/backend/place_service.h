// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shop is: its time zone. Days, shifts and figures are read by it. Another zone moves no hour that a client was told:
// visits still to come are the same day and hour there, what has been stays the instant that it was.
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
    // How many booked visits are still to come: another zone moves them.
    [[nodiscard]] Result<int> visitsToMove(const staff::Session& session) const;
    // The shop goes by it from the commit on. BadInput for a zone that is none; SlotTaken with whose and when, where two visits
    // would stand on each other.
    [[nodiscard]] Result<> move(const staff::Session& session, const QString& zone);

private:
    Shop& m_shop;
};

} // namespace priyom::backend

// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in memory with its lists, two specialists, two services, one person of each role, and a clock that stands still.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/booking_service.h"
#include "core/leads/lead_service.h"
#include "core/staff/rights.h"
#include "core/storage/database.h"

#include <memory>

namespace priyom::test {

class DeskShop final
{
public:
    // The test stops here where the shop cannot be made.
    DeskShop();
    Q_DISABLE_COPY_MOVE(DeskShop)

    // Somebody with that one role.
    [[nodiscard]] staff::Session as(staff::Role role) const;
    [[nodiscard]] staff::Session owner() const { return as(staff::Role::Owner); }

    [[nodiscard]] LeadId addLead(const QString& phone = {}) const;
    // With Anna, for an hour, so many minutes from now.
    [[nodiscard]] static bookings::Appointment withAnna(const Clock& clock, int minutesAhead);
    [[nodiscard]] bookings::Appointment at(int minutesAhead) const { return withAnna(clock, minutesAhead); }
    [[nodiscard]] QByteArray contents() const;

    FixedClock clock;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<leads::LeadService> leads;
    std::unique_ptr<bookings::BookingService> bookings;
};

} // namespace priyom::test

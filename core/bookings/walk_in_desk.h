// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be given to somebody who has just come in: the most usual service that a free specialist performs at once.
// Reads only.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/bookings/visit_list.h"
#include "core/catalog/catalog.h"

#include <QStringList>

namespace priyom::bookings {

// The minute that has begun.
[[nodiscard]] constexpr Instant walkInStart(Instant now)
{
    return now - Milliseconds(now.ms) % Milliseconds(std::chrono::minutes(1));
}

struct WalkInAsked
{
    QString service;    // empty: the most usual one that can begin now
    QString specialist; // empty: anybody
};

struct WalkInOffer
{
    QString service;
    QString specialist; // empty: nobody is free for that service now
    Period period;      // from the minute that has begun
    Money price;
    QStringList free; // who else is, the offered one first
};

class WalkInDesk final
{
public:
    WalkInDesk(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(WalkInDesk)

    // The visit of today for which whoever has come in is booked already, by their phone or handle, else by name where no
    // other name of the day begins so; of several the first one.
    [[nodiscard]] Result<std::optional<VisitRow>> booked(const staff::Session& session, const QString& phone, const QString& name) const;
    // Whoever was asked for and is not free gives way to who is, where no service was named with them.
    [[nodiscard]] Result<WalkInOffer> offer(const staff::Session& session, const WalkInAsked& asked) const;

private:
    // `specialist` comes first among who is free.
    [[nodiscard]] Result<WalkInOffer> offerOf(const staff::Session& session, const catalog::Service& service,
                                              const QString& specialist) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bookings

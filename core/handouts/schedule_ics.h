// SPDX-License-Identifier: GPL-3.0-or-later
// Visits as another calendar program takes them (RFC 5545), written by libical. Times are UTC, so that no reader needs to
// know the shop's zone rules; a UID stays with its visit, so that one moved within a schedule is moved there too and one that was
// cancelled, or is somebody else's by now, goes. Pure.
#pragma once

#include "core/bookings/visit.h"

#include <QByteArray>

namespace priyom::handouts {

struct IcsVisit
{
    QString uid;
    Period time;
    bookings::VisitState state = bookings::VisitState::Planned;
    int sequence = 0; // how often it was changed
    QString summary;
    QString location = {};
    QString description = {};
};

// `made`: when this was written.
[[nodiscard]] QByteArray toIcs(const QString& calendarName, const std::vector<IcsVisit>& visits, Instant made);

} // namespace priyom::handouts

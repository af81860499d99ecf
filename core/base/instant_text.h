// SPDX-License-Identifier: GPL-3.0-or-later
// Instants as text. Read by hand, because an import asks half a million times and QDateTime costs microseconds a call.
#pragma once

#include "core/base/zone.h"

#include <QStringView>

namespace priyom {

// YYYY-MM-DDThh:mm[:ss][Z or ±hh:mm] of a year from 1990 to 2099 (formats/history.md); without an offset in the zone.
// Refused as BadInput, subject "instant".
[[nodiscard]] Result<Instant> parseIsoInstant(QStringView text, const Zone& zone);

// What the command line takes: the same, or whole epoch seconds, or a bare date for its local midnight.
[[nodiscard]] Result<Instant> parseInstant(QStringView text, const Zone& zone);

// YYYY-MM-DD of a year from 1990 to 2099.
[[nodiscard]] Result<QDate> parseDate(QStringView text);

// "2026-10-15T14:05:00+05:00": whole seconds with the zone's offset, which parseIsoInstant reads back.
[[nodiscard]] QString toIsoText(Instant at, const Zone& zone);

} // namespace priyom

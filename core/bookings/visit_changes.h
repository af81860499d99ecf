// SPDX-License-Identifier: GPL-3.0-or-later
// As leads/lead_changes.h, for visits.
#pragma once

#include "core/bookings/visit.h"

#include <QJsonObject>

namespace priyom::bookings {

[[nodiscard]] QJsonObject valuesBefore(const Visit& before, const Visit& after);
void putBack(Visit& visit, const QJsonObject& values);

} // namespace priyom::bookings

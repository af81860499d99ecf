// SPDX-License-Identifier: GPL-3.0-or-later
// Why a time cannot be booked, and what to do about it.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/time_fit.h"

#include <QString>

namespace priyom::desk {

// `specialist`: empty where anybody would do.
[[nodiscard]] QString unfitText(const bookings::TimeAsked& asked, const bookings::TimeFit& fit,
                                const QString& specialist, const QString& service, const Zone& zone);

} // namespace priyom::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/owner_dashboard.h"

namespace priyom::reports {

std::optional<double> Rate::value() const
{
    return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
}

} // namespace priyom::reports

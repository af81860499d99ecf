// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the table stands, as its foot says it.
#pragma once

#include "core/leads/lead_order.h"

#include <QString>

namespace priyom::desk {

// «сначала срочные», «по имени», «по имени, с конца».
[[nodiscard]] QString orderText(leads::LeadSorting sorting);

} // namespace priyom::desk

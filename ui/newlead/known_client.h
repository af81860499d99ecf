// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a client who is known already: «последний визит 12.10, 6 визитов».
#pragma once

#include "core/clients/client_search.h"
#include "core/base/zone.h"

namespace priyom::desk {

[[nodiscard]] QString aboutClient(const clients::ClientHit& hit, const Zone& zone);

} // namespace priyom::desk

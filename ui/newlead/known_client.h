// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a client who is known already: «последний визит 12.10, 6 визитов».
#pragma once

#include "core/base/zone.h"
#include "core/clients/client_search.h"
#include "core/leads/request_search.h"

namespace priyom::desk {

[[nodiscard]] QString aboutClient(const clients::ClientHit& hit, const Zone& zone);
// By what they were found, who were not found by name: «услуга: Имплантация», «заметка: просила утром».
[[nodiscard]] QString aboutRequest(const leads::RequestHit& request);

} // namespace priyom::desk

// SPDX-License-Identifier: GPL-3.0-or-later
// Through which channel a request came that names a messenger's handle: nobody calls a nick.
#pragma once

#include "core/catalog/catalog.h"

namespace priyom::catalog {

// Of these, in the shop's order, the network that the handle names (t.me, vk.com, instagram.com); for a bare «@anna» the
// first messenger that knows people by nicks. Empty: no handle, or the shop offers none for it.
[[nodiscard]] QString channelOfHandle(const QString& typed, const std::vector<Channel>& offered);

} // namespace priyom::catalog

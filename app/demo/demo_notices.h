// SPDX-License-Identifier: GPL-3.0-or-later
// What had been said of the demo's waiting leads by its own moment: it opens as a shop that was watched all along.
#pragma once

#include "core/base/result.h"

namespace priyom::backend {
class Shop;
}
namespace priyom::staff {
struct Session;
}

namespace priyom::demo {

[[nodiscard]] Result<> addNotices(backend::Shop& shop, const staff::Session& session);

} // namespace priyom::demo

// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the demo that no file format brings: the shop's frame before the import, and after it the cards' details,
// visits of regulars, goods and spend.
#pragma once

#include "app/demo/demo_file.h"

namespace priyom::demo {

// Services, people with roles, opening hours, shifts.
[[nodiscard]] Result<> addFrame(backend::Shop& shop, const staff::Session& session, const DemoFile& file);
[[nodiscard]] Result<> addDetails(backend::Shop& shop, const staff::Session& session, const DemoFile& file);

} // namespace priyom::demo

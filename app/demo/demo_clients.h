// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a few clients of the demo beyond their visits: tags, consents, words, and a second card of one of them.
#pragma once

#include "app/demo/demo_file.h"

namespace priyom::demo {

[[nodiscard]] Result<> addClients(backend::Shop& shop, const staff::Session& session, const DemoFile& file);

} // namespace priyom::demo

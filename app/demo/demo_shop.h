// SPDX-License-Identifier: GPL-3.0-or-later
// The demo: the clinic «Линия» on a Thursday afternoon. Its history and calls go in through the program's own import; only
// what those files cannot say is added beside them (resources/demo/make.py makes all three).
#pragma once

#include "core/backend/shop.h"

namespace priyom::demo {

// The moment the demo stands at; the figures of the pages hold for it.
[[nodiscard]] Result<Instant> demoNow();

// In memory. `clock` is what the shop goes by afterwards; loading goes by the demo's own moment.
[[nodiscard]] Result<std::unique_ptr<backend::Shop>> openDemo(std::shared_ptr<const Clock> clock);

// On the disk, for init --demo.
[[nodiscard]] Result<> createDemo(const QString& path);

} // namespace priyom::demo

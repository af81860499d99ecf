// SPDX-License-Identifier: GPL-3.0-or-later
// Which shop the window opens: the demo, the file that was named, or the person's own, which is made on the first start
// without a question.
#pragma once

#include "app/desktop/options.h"
#include "core/backend/backend.h"

namespace priyom::desktop {

// Run on the database thread. `clock` then follows --now, read in the shop's zone: it runs on from there, and stands
// still for pictures. The demo stands at its own moment where nothing else is asked. BadInput for a --now that is none.
[[nodiscard]] backend::Backend::Opener openerFor(const Options& options, std::shared_ptr<SwitchedClock> clock, const QString& ownerName);

} // namespace priyom::desktop

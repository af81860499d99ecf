// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that were ahead went back: what was said by instants that are still to come was said by a wrong clock. It is
// taken away, by events that keep what it was, so that its one time is not used up and no breach stands that never was.
#pragma once

#include "core/base/result.h"

namespace priyom::history {
class Change;
}

namespace priyom::notices {

[[nodiscard]] Result<> voidWhatIsStillToCome(history::Change& change);

} // namespace priyom::notices

// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row of a file was not taken, in words: what is wrong with it and in which column.
#pragma once

#include "core/intake/reject.h"

namespace priyom::words {

[[nodiscard]] QString rejectText(const intake::Reject& reject);

} // namespace priyom::words

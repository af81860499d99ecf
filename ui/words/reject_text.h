// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row of a file was not taken, in words, and what is taken instead. The reason is one of core/intake/reject.h, or
// what the reader of the table says of a line that is none.
#pragma once

#include "core/intake/reject.h"

namespace priyom::words {

[[nodiscard]] QString rejectText(const QString& reason);
// «Белова Марина, 14:00–15:00, Анна Ким. Ближайшие окна: 16.10.2026 15:30», as much of it as is known.
[[nodiscard]] QString lostTimeText(const intake::LostTime& lost);
// Of all that is wrong in the row; the columns are named where it is more than one thing.
[[nodiscard]] QString rejectText(const intake::Reject& reject);

} // namespace priyom::words

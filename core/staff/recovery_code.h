// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's printed code: 100 random bits in letters and digits that cannot be taken for each other.
#pragma once

#include "core/base/result.h"
#include "core/staff/secret.h"

namespace priyom::staff {

// "K7QF-2M9X-..." : five groups of four.
[[nodiscard]] Result<QString> makeRecoveryCode();
// As it is hashed: without blanks and hyphens, in capitals, with the letters people mistake put right.
[[nodiscard]] Secret recoverySecret(const QString& typed);

} // namespace priyom::staff

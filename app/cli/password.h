// SPDX-License-Identifier: GPL-3.0-or-later
// Where a password comes from: PRIYOM_PASSWORD, or a prompt on the terminal that shows nothing. Never an argument, which
// everybody on the PC can read.
#pragma once

#include "core/base/result.h"
#include "core/staff/secret.h"

namespace priyom::cli {

// NotSignedIn with detail "no_password" where there is neither. The variable is overwritten once it was read.
[[nodiscard]] Result<staff::Secret> password(const QString& prompt);

} // namespace priyom::cli

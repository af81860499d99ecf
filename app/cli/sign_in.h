// SPDX-License-Identifier: GPL-3.0-or-later
// --as NAME: the password is asked for and verified before the command begins.
#pragma once

#include "app/cli/cli.h"
#include "core/staff/sign_in_service.h"

namespace priyom::cli {

// NotSignedIn for a wrong name or password alike. `shop` may be open for reading only: what is to be written then goes
// through a second opening, and reading goes on where the window holds the file.
[[nodiscard]] Result<staff::Session> signIn(const GlobalOptions& options, backend::Shop& shop, staff::Trace trace);

} // namespace priyom::cli

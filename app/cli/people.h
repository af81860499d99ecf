// SPDX-License-Identifier: GPL-3.0-or-later
// People are named on the command line as they are named in the shop.
#pragma once

#include "app/cli/cli.h"

namespace priyom::cli {

// NotFound for a name nobody has.
[[nodiscard]] Result<PersonId> personNamed(Cli& cli, const QString& name);

} // namespace priyom::cli

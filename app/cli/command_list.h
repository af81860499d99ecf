// SPDX-License-Identifier: GPL-3.0-or-later
// Every command there is, in the order of --help.
#pragma once

#include "app/cli/command.h"

#include <span>

namespace priyom::cli {

[[nodiscard]] std::span<const Command> commands();

} // namespace priyom::cli

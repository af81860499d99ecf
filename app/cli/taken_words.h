// SPDX-License-Identifier: GPL-3.0-or-later
// To whoever came too late for a time: who has it, from when to when, and when else.
#pragma once

#include "app/cli/cli.h"

namespace priyom::cli {

// Of an error SlotTaken, in the open shop.
void sayTaken(Cli& cli, const Error& error);

} // namespace priyom::cli

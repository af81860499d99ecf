// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_list.h"

#include <vector>

namespace priyom::cli {

extern const Command kInit;
extern const Command kVerify;

std::span<const Command> commands()
{
    static const std::vector<Command> all = {kInit, kVerify};
    return all;
}

} // namespace priyom::cli

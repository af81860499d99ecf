// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_list.h"

#include <vector>

namespace priyom::cli {

extern const Command kInit;
extern const Command kImport;
extern const Command kExport;
extern const Command kVerify;
extern const Command kDump;
extern const Command kPlanSet;
extern const Command kSchemeImport;
extern const Command kSchemeExport;
extern const Command kSchemeList;
extern const Command kSchemeAssign;
extern const Command kBonusCalc;

std::span<const Command> commands()
{
    static const std::vector<Command> all = {kInit, kImport, kExport, kPlanSet, kSchemeImport, kSchemeExport, kSchemeList, kSchemeAssign, kBonusCalc,
                                             kVerify, kDump};
    return all;
}

} // namespace priyom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_list.h"

#include <vector>

namespace priyom::cli {

extern const Command kInit;
extern const Command kImport;
extern const Command kExport;
extern const Command kKpi;
extern const Command kDrill;
extern const Command kReportDaily;
extern const Command kLeadAdd;
extern const Command kLeadList;
extern const Command kLeadShow;
extern const Command kLeadMove;
extern const Command kBook;
extern const Command kBookings;
extern const Command kSlots;
extern const Command kPay;
extern const Command kPlanSet;
extern const Command kSpendAdd;
extern const Command kBonusCalc;
extern const Command kBonusShow;
extern const Command kSchemeImport;
extern const Command kSchemeExport;
extern const Command kSchemeList;
extern const Command kSchemeAssign;
extern const Command kOps;
extern const Command kCall;
extern const Command kVerify;
extern const Command kDump;
extern const Command kLogin;

std::span<const Command> commands()
{
    static const std::vector<Command> all = {
        kInit, kImport, kExport, kKpi, kDrill, kReportDaily, kLeadAdd, kLeadList, kLeadShow,
        kLeadMove, kBook, kBookings, kSlots, kPay, kPlanSet, kSpendAdd, kBonusCalc, kBonusShow,
        kSchemeImport, kSchemeExport, kSchemeList, kSchemeAssign, kOps, kCall, kVerify, kDump, kLogin};
    return all;
}

} // namespace priyom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What a campaign cost on one day of the shop (domain.md 1).
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>

namespace priyom::marketing {

struct Spend
{
    SpendId id;
    CampaignId campaign;
    QDate day;
    Money amount;
};

} // namespace priyom::marketing

// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of one person's month, read from the shop: what the scheme asks for and no more.
#pragma once

#include "core/pay/facts.h"
#include "core/pay/month_figures.h"
#include "core/pay/paid_work_store.h"
#include "core/pay/scheme_needs.h"
#include "core/plans/plan.h"
#include "core/schedule/production_calendar.h"
#include "core/staff/person.h"

namespace priyom::pay {

// What all people of one month share.
struct MonthGround
{
    storage::Database& database;
    const Zone& zone;
    Instant now; // days after it have not been worked
    Month month;
    schedule::ProductionCalendar calendar;
    std::vector<plans::Plan> plans;
    MonthFigures figures;
};

// Who books is paid for what was booked; who only performs, for what was performed.
[[nodiscard]] Whose whoseWork(const staff::Person& person);
[[nodiscard]] metrics::Grouping groupingOf(Whose whose);

[[nodiscard]] Result<Facts> monthFacts(const MonthGround& ground, const staff::Person& person,
                                       const SchemeNeeds& needs);

} // namespace priyom::pay

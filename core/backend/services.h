// SPDX-License-Identifier: GPL-3.0-or-later
// The services of one shop, made once over its database. What one can do with a concept is in its own folder; here they
// only stand side by side.
#pragma once

#include "core/backend/shop.h"
#include "core/intake/intake_service.h"
#include "core/metrics/kpi_service.h"
#include "core/pay/scheme_service.h"
#include "core/plans/plan_service.h"
#include "core/schedule/schedule_service.h"
#include "core/sla/norm_service.h"
#include "core/staff/staff_service.h"

namespace priyom::backend {

class Services final
{
public:
    explicit Services(const Shop& shop)
        : staff(shop.database(), shop.clock()), schedule(shop.database(), shop.clock()), norms(shop.database(), shop.clock()),
          plans(shop.database(), shop.clock()), schemes(shop.database(), shop.clock(), shop.zone()),
          intake(shop.database(), shop.clock(), shop.zone()), kpi(shop.database(), shop.clock(), shop.zone())
    {
    }

    staff::StaffService staff;
    schedule::ScheduleService schedule;
    sla::NormService norms;
    plans::PlanService plans;
    pay::SchemeService schemes;
    intake::IntakeService intake;
    metrics::KpiService kpi;
};

} // namespace priyom::backend

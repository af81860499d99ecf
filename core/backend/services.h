// SPDX-License-Identifier: GPL-3.0-or-later
// The services of one shop, made once over its database. What one can do with a concept is in its own folder; here they
// only stand side by side.
#pragma once

#include "core/backend/place_service.h"
#include "core/backend/shop.h"
#include "core/backend/take_back.h"
#include "core/bin/bin_service.h"
#include "core/bookings/booking_service.h"
#include "core/bookings/calendar_desk.h"
#include "core/bookings/column_keeper.h"
#include "core/bookings/series_service.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/waiting_service.h"
#include "core/bookings/walk_in_desk.h"
#include "core/cards/client_desk.h"
#include "core/cards/merge_service.h"
#include "core/catalog/catalog_service.h"
#include "core/catalog/repertoire_service.h"
#include "core/catalog/resource_service.h"
#include "core/clients/client_service.h"
#include "core/handouts/handout_service.h"
#include "core/intake/intake_service.h"
#include "core/leads/lead_desk.h"
#include "core/leads/lead_export.h"
#include "core/leads/lead_service.h"
#include "core/leads/saved_filter.h"
#include "core/marketing/marketing_service.h"
#include "core/metrics/kpi_service.h"
#include "core/pay/pay_service.h"
#include "core/pay/scheme_service.h"
#include "core/notices/notice_service.h"
#include "core/payments/cash_service.h"
#include "core/payments/payment_service.h"
#include "core/plans/plan_service.h"
#include "core/reports/report_service.h"
#include "core/schedule/absence_service.h"
#include "core/schedule/schedule_service.h"
#include "core/schedule/shift_fill_service.h"
#include "core/sla/norm_service.h"
#include "core/staff/draft_service.h"
#include "core/staff/secret_service.h"
#include "core/staff/settings_service.h"
#include "core/staff/sign_in_service.h"
#include "core/staff/staff_service.h"
#include "core/tasks/call_follower.h"
#include "core/tasks/call_service.h"
#include "core/tasks/handing_follower.h"
#include "core/tasks/leaving.h"
#include "core/tasks/task_service.h"
#include "core/touches/touch_service.h"

namespace priyom::backend {

class Services final
{
public:
    explicit Services(Shop& shop)
        : place(shop), settings(shop.database(), shop.clock()), staff(shop.database(), shop.clock(), &leavingFollower),
          signIn(shop.database(), shop.signInClock()), secrets(shop.database(), shop.clock()),
          drafts(shop.database(), shop.clock()), clients(shop.database(), shop.clock()),
          clientDesk(shop.database(), shop.clock()), merges(shop.database(), shop.clock()),
          catalog(shop.database(), shop.clock()), resources(shop.database(), shop.clock()), repertoires(shop.database(), shop.clock()), schedule(shop.database(), shop.clock()), shiftFills(shop.database(), shop.clock()),
          absences(shop.database(), shop.clock()), norms(shop.database(), shop.clock()),
          leads(shop.database(), shop.clock(), &handingFollower), leadDesk(shop.database(), shop.clock()),
          leadExport(shop.database(), shop.clock(), leadDesk), savedFilters(shop.database(), shop.clock()), touches(shop.database(), shop.clock(), &callFollower),
          tasks(shop.database(), shop.clock()), calls(shop.database(), shop.clock()), bookings(shop.database(), shop.clock()), series(shop.database(), shop.clock()),
          waiting(shop.database(), shop.clock()),
          bin(shop.database(), shop.clock()), payments(shop.database(), shop.clock()), cash(shop.database(), shop.clock()),
          takeBack(shop.database(), shop.clock(), bookings, tasks, merges, bin, payments, schedule), notices(shop.database(), shop.clock(), shop.zone()),
          visitDesk(shop.database(), shop.clock()), walkIns(shop.database(), shop.clock()), calendar(shop.database(), shop.clock()), columns(shop.database()), handouts(shop.database(), shop.clock()),
          marketing(shop.database(), shop.clock()), plans(shop.database(), shop.clock()),
          schemes(shop.database(), shop.clock(), shop.zone()), intake(shop.database(), shop.clock(), shop.zone()),
          kpi(shop.database(), shop.clock(), shop.zone()), pay(shop.database(), shop.clock(), shop.zone()),
          reports(shop.database(), shop.clock(), shop.zone())
    {
    }

    PlaceService place;
    staff::SettingsService settings;
    tasks::LeavingFollower leavingFollower;
    staff::StaffService staff;
    staff::SignInService signIn;
    staff::SecretService secrets;
    staff::DraftService drafts;
    clients::ClientService clients;
    cards::ClientDesk clientDesk;
    cards::MergeService merges;
    catalog::CatalogService catalog;
    catalog::ResourceService resources;
    catalog::RepertoireService repertoires;
    schedule::ScheduleService schedule;
    schedule::ShiftFillService shiftFills;
    schedule::AbsenceService absences;
    sla::NormService norms;
    tasks::HandingFollower handingFollower;
    leads::LeadService leads;
    leads::LeadDesk leadDesk;
    leads::LeadExport leadExport;
    leads::SavedFilters savedFilters;
    tasks::CallFollower callFollower;
    touches::TouchService touches;
    tasks::TaskService tasks;
    tasks::CallService calls;
    bookings::BookingService bookings;
    bookings::SeriesService series;
    bookings::WaitingService waiting;
    bin::BinService bin;
    payments::PaymentService payments;
    payments::CashService cash;
    TakeBack takeBack;
    notices::NoticeService notices;
    bookings::VisitDesk visitDesk;
    bookings::WalkInDesk walkIns;
    bookings::CalendarDesk calendar;
    bookings::ColumnKeeper columns;
    handouts::HandoutService handouts;
    marketing::MarketingService marketing;
    plans::PlanService plans;
    pay::SchemeService schemes;
    intake::IntakeService intake;
    metrics::KpiService kpi;
    pay::PayService pay;
    reports::ReportService reports;
};

} // namespace priyom::backend

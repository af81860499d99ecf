// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_notices.h"

#include "core/backend/services.h"
#include "core/history/change.h"
#include "core/notices/notice_issue.h"
#include "core/notices/waiting_store.h"
#include "core/settings/setting_store.h"

namespace priyom::demo {

Result<> addNotices(backend::Shop& shop, const staff::Session& session)
{
    const Instant now = shop.clock().now();
    PRIYOM_TRY(const sla::NormBook book, shop.services().norms.book(session));
    PRIYOM_TRY(auto hours, shop.services().schedule.hours(session));
    PRIYOM_TRY(auto cases, notices::readWaitingCases(shop.database(), book, now));
    for (notices::WaitingCase& waiting : cases)
        waiting.importedAt.reset(); // the demo lived through what its file says
    const schedule::WorkingClock clock(std::move(hours), shop.zone());
    const auto plan = notices::planNotices(cases, now, clock, notices::NoticeRules());
    PRIYOM_TRY(const QString fullQueue, settings::readSetting(shop.database(), settings::kFullQueue));
    PRIYOM_TRY(auto change, history::Change::begin(shop.database(), {PersonId(), session.device}, now));
    PRIYOM_CHECK(notices::issueAsTheyFellDue(change, plan.due, {cases, clock, shop.zone(), fullQueue.toInt()}));
    return change.commit();
}

} // namespace priyom::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_void.h"

#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/notices/clock_jump.h"
#include "core/notices/notice_store.h"

namespace priyom::notices {

Result<> voidWhatIsStillToCome(history::Change& change)
{
    PRIYOM_TRY(const auto early, issuedAfter(change.database(), change.at() + kClockSlack));
    for (const Notice& notice : early) {
        PRIYOM_CHECK(removeNotice(change.database(), notice.id));
        QJsonObject detail{{QStringLiteral("kind"), QString(noticeKindKey(notice.kind))},
                           {QStringLiteral("issued_at"), notice.issuedAt.ms}};
        if (notice.lead.isValid()) {
            detail.insert(QStringLiteral("lead_id"), notice.lead.value);
            detail.insert(QStringLiteral("rule"), QString(sla::normOf(notice.rule).key));
            detail.insert(QStringLiteral("person_id"), history::json(notice.addressee.person));
        }
        PRIYOM_CHECK(change.record("notice.void", "notice", notice.id.value, detail));
    }
    return {};
}

} // namespace priyom::notices

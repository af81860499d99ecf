// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_saving.h"

#include "core/history/change.h"
#include "core/history/undo_value_store.h"
#include "core/leads/lead_changes.h"
#include "core/leads/lead_store.h"

namespace priyom::leads {

Result<> saveInChange(history::Change& change, const char* op, const Lead& before, Lead& after, const LeadFollower* follower)
{
    PRIYOM_CHECK(updateLead(change.database(), after));
    ++after.version;
    QJsonObject detail{{QStringLiteral("was"), valuesBefore(before, after)},
                       {QStringLiteral("lead_version"), after.version},
                       {QStringLiteral("text"), !sameText(before, after)},
                       {QStringLiteral("words"), changedWords(before, after)}};
    if (follower) {
        PRIYOM_TRY(const QJsonObject trace, follower->handed(change, before, after));
        if (!trace.isEmpty())
            detail.insert(kFollowed, trace);
    }
    PRIYOM_TRY(const EventSeq event, change.record(op, "lead", after.id.value, detail));
    if (!sameText(before, after))
        PRIYOM_CHECK(history::keepUndoValue(change, event, "lead", after.id.value, textOf(before)));
    return {};
}

} // namespace priyom::leads

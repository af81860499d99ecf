// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_draft.h"

#include "core/clients/handle.h"

namespace priyom::leads {

Reached reachedBy(const LeadDraft& draft)
{
    const QString typed = clients::handleOf(draft.phone, draft.channel);
    return typed.isEmpty() ? Reached{draft.phone, draft.handle} : Reached{{}, typed};
}

QString wishAgain(const QString& before, const QString& now)
{
    QStringList wishes{now.simplified()};
    for (const QString& part : before.split(kBetweenWishes)) {
        const QString wish = part.simplified();
        if (!wish.isEmpty() && !wishes.contains(wish, Qt::CaseInsensitive))
            wishes += wish;
    }
    return wishes.join(QString(kBetweenWishes) % u' ');
}

} // namespace priyom::leads

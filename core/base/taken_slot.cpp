// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/taken_slot.h"

namespace priyom {

namespace {

constexpr QChar kBehind(0x1F); // in no name that somebody typed

} // namespace

Error slotTaken(const TakenSlot& taken)
{
    QString detail;
    if (taken.period)
        detail = QStringLiteral("%1 %2 %3").arg(taken.period->from.ms).arg(taken.period->to.ms).arg(taken.client).trimmed();
    if (!taken.wanted.isEmpty())
        detail += kBehind + QString::fromUtf8(taken.wanted);
    return {ErrorCode::SlotTaken, taken.who, detail};
}

TakenSlot takenSlot(const Error& error)
{
    TakenSlot taken;
    taken.who = error.subject;
    const QString told = error.detail.section(kBehind, 0, 0);
    taken.wanted = error.detail.section(kBehind, 1).toUtf8();
    const QString to = told.section(u' ', 1, 1);
    if (!to.isEmpty())
        taken.period = Period{Instant(told.section(u' ', 0, 0).toLongLong()), Instant(to.toLongLong())};
    taken.client = told.section(u' ', 2);
    return taken;
}

} // namespace priyom

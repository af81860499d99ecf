// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/late_text.h"

#include "ui/words/date_text.h"

#include <QCoreApplication>

namespace priyom::words {

QString lateText(int minutes)
{
    return QCoreApplication::translate("LateText", "опоздает на %1").arg(durationText(minutes * 60));
}

QString shortLateText(int minutes)
{
    return QLatin1Char('+') + durationText(minutes * 60);
}

} // namespace priyom::words

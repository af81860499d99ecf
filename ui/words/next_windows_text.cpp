// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/next_windows_text.h"

#include "ui/words/near_day.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace priyom::words {

QString nextWindowsText(std::vector<Instant> starts, Instant now, const Zone& zone)
{
    if (starts.empty())
        return {};
    std::ranges::sort(starts);
    QStringList times;
    QDate day;
    for (const Instant start : starts) {
        times += zone.date(start) == day ? timeText(start, zone) : nearMoment(start, now, zone);
        day = zone.date(start);
    }
    return QCoreApplication::translate("NextWindowsText", "Ближайшие окна: %1").arg(times.join(QStringLiteral(", ")));
}

} // namespace priyom::words

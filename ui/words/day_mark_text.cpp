// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/day_mark_text.h"

#include "ui/words/holiday_text.h"
#include "ui/words/typed_hours.h"

#include <QCoreApplication>

namespace priyom::words {

namespace {

class DayMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(DayMarkWords)

public:
    static QString holiday(const QString& name) { return tr("праздник: %1").arg(name); }
    static QString closed(const QString& name) { return name.isEmpty() ? tr("закрыто") : tr("закрыто: %1").arg(name); }
    static QString shorter(const QString& hours) { return tr("короткий день %1").arg(hours); }
    static QString otherHours(const QString& hours) { return tr("особые часы %1").arg(hours); }
    static QString named(const QString& mark, const QString& name)
    {
        return name.isEmpty() ? mark : tr("%1, %2", "short hours, why").arg(mark, name);
    }
    static QString refused(const QString& name)
    {
        return name.isEmpty() ? tr("В этот день закрыто.") : tr("В этот день закрыто: %1.").arg(name);
    }
};

} // namespace

QString dayMarkText(const schedule::DayMark& mark)
{
    using Kind = schedule::DayMark::Kind;
    const QString name = holidayName(mark.name);
    switch (mark.kind) {
    case Kind::Holiday:
        return DayMarkWords::holiday(name);
    case Kind::Closed:
        return DayMarkWords::closed(name);
    case Kind::Shorter:
        return DayMarkWords::named(DayMarkWords::shorter(shortHoursText(mark.hours)), name);
    case Kind::OtherHours:
        return DayMarkWords::named(DayMarkWords::otherHours(shortHoursText(mark.hours)), name);
    case Kind::Usual:
        break;
    }
    return {};
}

QString closedText(const QString& name)
{
    return DayMarkWords::refused(holidayName(name));
}

} // namespace priyom::words

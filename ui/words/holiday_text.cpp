// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/holiday_text.h"

#include "ui/words/typed_hours.h"

#include <QCoreApplication>

namespace priyom::words {

namespace {

using schedule::DayKind;
using schedule::HolidayRest;

class HolidayWords
{
    Q_DECLARE_TR_FUNCTIONS(HolidayWords)

public:
    static QString name(const QString& key)
    {
        if (key == QLatin1String("new_year"))
            return tr("Новогодние каникулы");
        if (key == QLatin1String("christmas"))
            return tr("Рождество");
        if (key == QLatin1String("defender"))
            return tr("День защитника Отечества");
        if (key == QLatin1String("women"))
            return tr("Международный женский день");
        if (key == QLatin1String("labour"))
            return tr("Праздник Весны и Труда");
        if (key == QLatin1String("victory"))
            return tr("День Победы");
        if (key == QLatin1String("russia"))
            return tr("День России");
        if (key == QLatin1String("unity"))
            return tr("День народного единства");
        return key;
    }

    static QString nameless(DayKind kind)
    {
        switch (kind) {
        case DayKind::Work:
            return tr("рабочий день по переносу");
        case DayKind::Short:
            return tr("короткий день");
        case DayKind::Off:
            break;
        }
        return tr("выходной по переносу");
    }

    static QString kind(DayKind kind)
    {
        switch (kind) {
        case DayKind::Work:
            return tr("рабочий");
        case DayKind::Short:
            return tr("короткий");
        case DayKind::Off:
            break;
        }
        return tr("выходной");
    }

    static QString rest(HolidayRest rest)
    {
        switch (rest) {
        case HolidayRest::Never:
            return tr("Работаем как обычно");
        case HolidayRest::Holidays:
            return tr("Закрыты только в сами праздники");
        case HolidayRest::Calendar:
            break;
        }
        return tr("Закрыты в праздники и по переносам");
    }

    static QString closed() { return tr("закрыто"); }
};

} // namespace

QString holidayName(const QString& name)
{
    return HolidayWords::name(name);
}

QString calendarDayText(const schedule::CalendarDay& day)
{
    return day.name.isEmpty() ? HolidayWords::nameless(day.kind) : HolidayWords::name(day.name);
}

QString dayKindText(DayKind kind)
{
    return HolidayWords::kind(kind);
}

QString holidayRestText(HolidayRest rest)
{
    return HolidayWords::rest(rest);
}

QString openText(const schedule::DayHours& hours)
{
    return hours.empty() ? HolidayWords::closed() : hoursText(hours);
}

} // namespace priyom::words

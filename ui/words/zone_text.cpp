// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/zone_text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace priyom::words {

namespace {

struct City
{
    const char* zone;
    const char* name;
};

// From west to east.
constexpr City kCities[] = {
    {"Europe/Kaliningrad", QT_TRANSLATE_NOOP("ZoneText", "Калининград")},
    {"Europe/Moscow", QT_TRANSLATE_NOOP("ZoneText", "Москва")},
    {"Europe/Volgograd", QT_TRANSLATE_NOOP("ZoneText", "Волгоград")},
    {"Europe/Samara", QT_TRANSLATE_NOOP("ZoneText", "Самара")},
    {"Europe/Saratov", QT_TRANSLATE_NOOP("ZoneText", "Саратов")},
    {"Europe/Ulyanovsk", QT_TRANSLATE_NOOP("ZoneText", "Ульяновск")},
    {"Asia/Yekaterinburg", QT_TRANSLATE_NOOP("ZoneText", "Екатеринбург")},
    {"Asia/Omsk", QT_TRANSLATE_NOOP("ZoneText", "Омск")},
    {"Asia/Novosibirsk", QT_TRANSLATE_NOOP("ZoneText", "Новосибирск")},
    {"Asia/Barnaul", QT_TRANSLATE_NOOP("ZoneText", "Барнаул")},
    {"Asia/Tomsk", QT_TRANSLATE_NOOP("ZoneText", "Томск")},
    {"Asia/Krasnoyarsk", QT_TRANSLATE_NOOP("ZoneText", "Красноярск")},
    {"Asia/Irkutsk", QT_TRANSLATE_NOOP("ZoneText", "Иркутск")},
    {"Asia/Chita", QT_TRANSLATE_NOOP("ZoneText", "Чита")},
    {"Asia/Yakutsk", QT_TRANSLATE_NOOP("ZoneText", "Якутск")},
    {"Asia/Vladivostok", QT_TRANSLATE_NOOP("ZoneText", "Владивосток")},
    {"Asia/Magadan", QT_TRANSLATE_NOOP("ZoneText", "Магадан")},
    {"Asia/Sakhalin", QT_TRANSLATE_NOOP("ZoneText", "Южно-Сахалинск")},
    {"Asia/Kamchatka", QT_TRANSLATE_NOOP("ZoneText", "Петропавловск-Камчатский")},
};

const City* cityOf(const QString& zone)
{
    const auto* found = std::find_if(std::begin(kCities), std::end(kCities), [&](const City& city) { return zone == QLatin1String(city.zone); });
    return found == std::end(kCities) ? nullptr : found;
}

} // namespace

QString zoneText(const QString& id)
{
    const City* city = cityOf(id);
    return city == nullptr ? id : QCoreApplication::translate("ZoneText", city->name);
}

QStringList zoneIds()
{
    QStringList ids;
    for (const City& city : kCities)
        ids += QString::fromLatin1(city.zone);
    for (const QByteArray& each : QTimeZone::availableTimeZoneIds()) {
        const QString id = QString::fromLatin1(each);
        if (id.contains(u'/') && cityOf(id) == nullptr && !id.startsWith(QLatin1String("Etc/")) && !id.startsWith(QLatin1String("SystemV/")))
            ids += id;
    }
    return ids;
}

} // namespace priyom::words

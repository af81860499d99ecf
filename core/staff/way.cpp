// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/way.h"

#include <QString>

namespace priyom::staff {

QLatin1String wayKey(Way way)
{
    switch (way) {
    case Way::Password:
        return QLatin1String("password");
    case Way::Pin:
        return QLatin1String("pin");
    case Way::Recovery:
        break;
    }
    return QLatin1String("recovery");
}

std::optional<Way> wayFromKey(const QString& key)
{
    for (const Way way : {Way::Password, Way::Pin, Way::Recovery})
        if (wayKey(way) == key)
            return way;
    return std::nullopt;
}

} // namespace priyom::staff

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead.h"

namespace priyom::leads {

QLatin1String stageKey(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return QLatin1String("new");
    case Stage::Qualified:
        return QLatin1String("qualified");
    case Stage::Confirmed:
        return QLatin1String("confirmed");
    case Stage::Came:
        return QLatin1String("came");
    case Stage::NoShow:
        return QLatin1String("no_show");
    case Stage::Lost:
        break;
    }
    return QLatin1String("lost");
}

std::optional<Stage> stageFromKey(const QString& key)
{
    for (const Stage stage : kAllStages)
        if (stageKey(stage) == key)
            return stage;
    return std::nullopt;
}

QLatin1String temperatureKey(Temperature temperature)
{
    switch (temperature) {
    case Temperature::Hot:
        return QLatin1String("hot");
    case Temperature::Warm:
        return QLatin1String("warm");
    case Temperature::Cold:
        break;
    }
    return QLatin1String("cold");
}

std::optional<Temperature> temperatureFromKey(const QString& key)
{
    for (const Temperature temperature : {Temperature::Hot, Temperature::Warm, Temperature::Cold})
        if (temperatureKey(temperature) == key)
            return temperature;
    return std::nullopt;
}

} // namespace priyom::leads

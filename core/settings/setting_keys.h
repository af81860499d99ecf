// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting there is, with its default: key, meaning and default stand in one place.
#pragma once

#include <QLatin1String>

namespace priyom::settings {

struct Setting
{
    QLatin1String key;
    QLatin1String standard; // what holds where nothing is stored
};

inline constexpr Setting kShopName{QLatin1String("shop.name"), QLatin1String("")};
inline constexpr Setting kShopAddress{QLatin1String("shop.address"), QLatin1String("")};
inline constexpr Setting kZone{QLatin1String("shop.tz"), QLatin1String("UTC")};
inline constexpr Setting kCurrency{QLatin1String("shop.currency"), QLatin1String("RUB")};
inline constexpr Setting kOpen{QLatin1String("shop.open"), QLatin1String("0")};                         // no sign-in
inline constexpr Setting kSoonShare{QLatin1String("norm.soon_share"), QLatin1String("1/3")};             // of the limit left
inline constexpr Setting kQualityTalk{QLatin1String("calls.quality_seconds"), QLatin1String("120")};    // domain.md 4
inline constexpr Setting kNoShowTarget{QLatin1String("target.no_show_percent"), QLatin1String("12")};   // domain.md 7
inline constexpr Setting kConversionTarget{QLatin1String("target.conversion_percent"), QLatin1String("18")};

inline constexpr Setting kAllSettings[] = {kShopName, kShopAddress, kZone, kCurrency, kOpen, kSoonShare, kQualityTalk,
                                           kNoShowTarget, kConversionTarget};

} // namespace priyom::settings

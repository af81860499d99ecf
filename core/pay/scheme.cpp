// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme.h"

#include <algorithm>
#include <array>

namespace priyom::pay {

namespace {

constexpr std::array<QLatin1String, std::variant_size_v<Component>> kKeys{
    QLatin1String("salary"),  QLatin1String("kpi"),   QLatin1String("over_plan"), QLatin1String("over_volume"),
    QLatin1String("percent"), QLatin1String("ratio"), QLatin1String("team"),      QLatin1String("one_off")};

} // namespace

QString toKey(SalesGroup group)
{
    switch (group) {
    case SalesGroup::Services: return QStringLiteral("services");
    case SalesGroup::Goods: return QStringLiteral("goods");
    case SalesGroup::All: return QStringLiteral("all");
    }
    Q_UNREACHABLE();
}

QString componentKey(const Component& component)
{
    return kKeys[component.index()];
}

std::optional<std::size_t> componentIndex(QStringView key)
{
    const auto found = std::ranges::find_if(kKeys, [&](QLatin1String known) { return known == key; });
    return found == kKeys.end() ? std::nullopt : std::optional(std::size_t(found - kKeys.begin()));
}

QString componentPlace(std::size_t index)
{
    return QStringLiteral("components[%1]").arg(index);
}

} // namespace priyom::pay

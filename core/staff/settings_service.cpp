// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/settings_service.h"

#include "core/history/change.h"
#include "core/settings/setting_store.h"

#include <algorithm>

namespace priyom::staff {

namespace {

constexpr QLatin1String kTexts[] = {settings::kShopName.key, settings::kShopAddress.key};
constexpr QLatin1String kPercents[] = {settings::kNoShowTarget.key, settings::kConversionTarget.key};
constexpr int kLongestTalk = 3600;

template <size_t Size>
bool isOneOf(const QLatin1String (&keys)[Size], const QString& key)
{
    return std::any_of(std::begin(keys), std::end(keys), [&](QLatin1String known) { return key == known; });
}

bool isWhole(const QString& value, int least, int most)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

bool canBe(const QString& key, const QString& value)
{
    if (isOneOf(kTexts, key))
        return value.size() <= 200;
    if (isOneOf(kPercents, key))
        return isWhole(value, 0, 100);
    return key == settings::kQualityTalk.key && isWhole(value, 0, kLongestTalk);
}

} // namespace

Result<std::map<QString, QString>> SettingsService::read(const Session& session) const
{
    PRIYOM_CHECK(permit(session, "shop.read"));
    std::map<QString, QString> values;
    for (const settings::Setting& setting : settings::kAllSettings) {
        PRIYOM_TRY(values[setting.key], settings::readSetting(m_database, setting));
    }
    return values;
}

Result<> SettingsService::set(const Session& session, const std::map<QString, QString>& values)
{
    PRIYOM_CHECK(permit(session, "shop.set"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    for (const auto& [key, value] : values) {
        const auto setting = std::find_if(std::begin(settings::kAllSettings), std::end(settings::kAllSettings),
                                          [&key = key](const settings::Setting& known) { return key == known.key; });
        if (setting == std::end(settings::kAllSettings) || !canBe(key, value))
            return fail(ErrorCode::BadInput, key, value);
        PRIYOM_TRY(const QString before, settings::readSetting(m_database, *setting));
        PRIYOM_CHECK(settings::writeSetting(m_database, *setting, value));
        PRIYOM_CHECK(change.record("shop.set", "setting", 0,
                                   {{QStringLiteral("key"), key}, {QStringLiteral("from"), before}, {QStringLiteral("to"), value}}));
    }
    return change.commit();
}

} // namespace priyom::staff

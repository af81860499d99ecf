// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/settings_service.h"

#include "core/base/phone_home.h"
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/settings/setting_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <algorithm>

namespace priyom::staff {

namespace {

constexpr QLatin1String kTexts[] = {settings::kShopName.key, settings::kShopAddress.key};
constexpr QLatin1String kMessages[] = {settings::kMessageAnswer.key, settings::kMessageAgree.key,
                                       settings::kMessageConfirm.key, settings::kMessageRemind.key,
                                       settings::kMessageReturn.key, settings::kMessageWay.key};
constexpr int kLongestMessage = 1000;
constexpr QLatin1String kPercents[] = {settings::kNoShowTarget.key, settings::kConversionTarget.key};
constexpr QLatin1String kTaskRules[] = {settings::kCallBackMinutes.key, settings::kConfirmDays.key, settings::kWinBackDays.key,
                                        settings::kAskAfterDays.key};
constexpr QLatin1String kReminders[] = {settings::kRemindFirstHours.key, settings::kRemindSecondHours.key};
constexpr int kLongestReminder = 72; // hours
constexpr QLatin1String kDayCalls[] = {settings::kDayCallsReceptionist.key, settings::kDayCallsManager.key,
                                       settings::kDayCallsHead.key, settings::kDayCallsOwner.key};
constexpr int kMostCalls = 1000; // a day
constexpr QLatin1String kTurnRules[] = {QLatin1String("taker"), QLatin1String("on_shift"), QLatin1String("least_loaded"),
                                        QLatin1String("by_turn"), QLatin1String("by_channel")}; // leads/turn_rule.h
constexpr QLatin1String kHolidayRests[] = {QLatin1String("never"), QLatin1String("holidays"), QLatin1String("calendar")}; // schedule/opening_hours.h
constexpr QLatin1String kThemes[] = {QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
constexpr QLatin1String kLanguages[] = {QLatin1String("ru"), QLatin1String("en")};
constexpr int kLongestTalk = 3600;
constexpr int kLongestCallBack = 7 * 24 * 60; // minutes
constexpr int kLongestDays = 60;
constexpr QLatin1String kMinutes[] = {settings::kRemindMinutes.key, settings::kEscalateMinutes.key};
constexpr int kLongestMinutes = 24 * 60;
constexpr int kLongestQueue = 1000;
constexpr int kFinestShare = 100;
constexpr int kLongestIdle = 60; // minutes; never is no choice at a desk that strangers stand at

constexpr auto kLookSet = "look.set";

QJsonObject toJson(const Look& look)
{
    return {{QStringLiteral("theme"), look.theme},
            {QStringLiteral("large_text"), look.largeText},
            {QStringLiteral("language"), look.language},
            {QStringLiteral("sound"), look.sound}};
}

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

// {"whatsapp": 3}: a channel's key and the number of a person.
bool isChannelMap(const QString& value)
{
    const QJsonDocument map = QJsonDocument::fromJson(value.toUtf8());
    const QJsonObject object = map.object();
    return map.isObject() && std::all_of(object.begin(), object.end(), [](const QJsonValue& person) { return person.toInteger() > 0; });
}

// "1/3": less than the whole.
bool isShare(const QString& value)
{
    const QStringList parts = value.split(QLatin1Char('/'));
    return parts.size() == 2 && isWhole(parts[1], 1, kFinestShare) && isWhole(parts[0], 0, parts[1].toInt() - 1);
}

bool canBe(const QString& key, const QString& value)
{
    if (isOneOf(kTexts, key))
        return value.size() <= 200;
    if (isOneOf(kMessages, key))
        return value.size() <= kLongestMessage;
    if (isOneOf(kPercents, key))
        return isWhole(value, 0, 100);
    if (isOneOf(kTaskRules, key))
        return value == settings::kRuleOff || isWhole(value, 1, key == settings::kCallBackMinutes.key ? kLongestCallBack : kLongestDays);
    if (isOneOf(kReminders, key))
        return value == settings::kRuleOff || isWhole(value, 1, kLongestReminder);
    if (isOneOf(kDayCalls, key))
        return value == settings::kRuleOff || isWhole(value, 1, kMostCalls);
    if (key == settings::kMessageLanguage.key)
        return isOneOf(kLanguages, value);
    if (key == settings::kPhoneCountry.key)
        return isPhoneCountry(value);
    if (key == settings::kTurnRule.key)
        return isOneOf(kTurnRules, value);
    if (key == settings::kHolidayRest.key)
        return isOneOf(kHolidayRests, value);
    if (key == settings::kTurnChannels.key)
        return isChannelMap(value);
    if (key == settings::kTaskTime.key)
        return QTime::fromString(value, QStringLiteral("HH:mm")).isValid();
    if (isOneOf(kMinutes, key))
        return isWhole(value, 1, kLongestMinutes);
    if (key == settings::kFullQueue.key)
        return isWhole(value, 1, kLongestQueue);
    if (key == settings::kSoonShare.key)
        return isShare(value);
    if (key == settings::kLockMinutes.key)
        return isWhole(value, 1, kLongestIdle);
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
                                   history::fromTo(before, value, {{QStringLiteral("key"), key}})));
    }
    PRIYOM_CHECK(change.commit());
    if (const auto country = values.find(settings::kPhoneCountry.key); country != values.end())
        setPhoneHome(country->second);
    return {};
}

Result<> SettingsService::noteLook(const Session& session, const Look& look)
{
    PRIYOM_CHECK(permit(session, kLookSet));
    if (!isOneOf(kThemes, look.theme))
        return fail(ErrorCode::BadInput, QStringLiteral("theme"), look.theme);
    if (!isOneOf(kLanguages, look.language))
        return fail(ErrorCode::BadInput, QStringLiteral("language"), look.language);
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto last, history::lastEventOf(m_database, QStringLiteral("person"), session.person.value, kLookSet, session.device));
    const QJsonObject before = last ? QJsonDocument::fromJson(last->detail).object().value(QLatin1String("to")).toObject() : toJson(Look());
    if (before == toJson(look))
        return {};
    PRIYOM_CHECK(change.record(kLookSet, "person", session.person.value, history::fromTo(before, toJson(look))));
    return change.commit();
}

} // namespace priyom::staff

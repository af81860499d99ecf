// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/seed.h"

#include "core/catalog/catalog.h"
#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"

#include <algorithm>
#include <iterator>

namespace priyom::catalog {

namespace {

struct KnownChannel
{
    const char* key;
    ChannelKind kind;
    int digit; // in the form of a new request
};

constexpr KnownChannel kChannels[] = {
    {"whatsapp", ChannelKind::Chat, 1}, {"telegram", ChannelKind::Chat, 2}, {"instagram", ChannelKind::Chat, 3},
    {"vk", ChannelKind::Chat, 8},       {"site", ChannelKind::Form, 4},     {"call", ChannelKind::Call, 5},
    {"walk_in", ChannelKind::Desk, 6},  {"referral", ChannelKind::Desk, 9}, {"other", ChannelKind::Desk, 7},
};

constexpr const char* kReasons[] = {"price", "competitor", "no_need", "changed_mind", "silent", "no_slot", "other_service", "spam"};

} // namespace

Result<> seedCatalog(storage::Database& database)
{
    for (const auto& [key, kind, digit] : kChannels) {
        PRIYOM_TRY(const ChannelId id, insertChannel(database, QString::fromLatin1(key), kind));
        PRIYOM_CHECK(updateChannel(database, {id, QString::fromLatin1(key), kind, digit, true}));
    }
    for (const char* key : kReasons)
        PRIYOM_CHECK(insertReason(database, QString::fromLatin1(key), qstrcmp(key, "spam") == 0));
    return {};
}

bool isKnownChannel(const QString& key)
{
    return std::any_of(std::begin(kChannels), std::end(kChannels), [&](const auto& known) { return key == QLatin1String(known.key); });
}

bool isKnownReason(const QString& key)
{
    return std::any_of(std::begin(kReasons), std::end(kReasons), [&](const char* known) { return key == QLatin1String(known); });
}

} // namespace priyom::catalog

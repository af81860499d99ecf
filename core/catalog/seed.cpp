// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/seed.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"

namespace priyom::catalog {

namespace {

constexpr std::pair<const char*, ChannelKind> kChannels[] = {
    {"whatsapp", ChannelKind::Chat}, {"telegram", ChannelKind::Chat}, {"instagram", ChannelKind::Chat},
    {"vk", ChannelKind::Chat},       {"site", ChannelKind::Form},     {"call", ChannelKind::Call},
    {"walk_in", ChannelKind::Desk},  {"referral", ChannelKind::Desk}, {"other", ChannelKind::Desk},
};

constexpr const char* kReasons[] = {"price", "competitor", "no_need", "changed_mind", "silent", "no_slot", "other_service", "spam"};

} // namespace

Result<> seedCatalog(storage::Database& database)
{
    for (const auto& [key, kind] : kChannels)
        PRIYOM_CHECK(insertChannel(database, QString::fromLatin1(key), kind));
    for (const char* key : kReasons)
        PRIYOM_CHECK(insertReason(database, QString::fromLatin1(key), qstrcmp(key, "spam") == 0));
    return {};
}

} // namespace priyom::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's lists: channels, sources, campaigns, refusal reasons, services.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace priyom::catalog {

enum class ChannelKind { Chat, Call, Form, Desk };

[[nodiscard]] QLatin1String channelKindKey(ChannelKind kind);
[[nodiscard]] std::optional<ChannelKind> channelKindFromKey(const QString& key);

struct Channel
{
    ChannelId id;
    QString key; // "whatsapp"; an unknown word of an import is its own key, of kind desk
    ChannelKind kind = ChannelKind::Desk;
    int position = 0;
    bool active = true; // offered
};

// Of those that come with every shop: files and scripts know them by their key.
[[nodiscard]] bool isKnownChannel(const QString& key);
[[nodiscard]] bool isKnownReason(const QString& key);

struct Source
{
    SourceId id;
    QString name;
    bool active = true; // offered
};

struct Campaign
{
    CampaignId id;
    QString name;
    bool active = true; // offered
};

struct LostReason
{
    ReasonId id;
    QString key; // "price" ... "spam", or the shop's own word
    bool spam = false;
    int position = 0;
    bool active = true; // offered
};

struct Service
{
    ServiceId id;
    QString name;
    int minutes = 60;
    Money price;
    Money cost;
    bool active = true;
    QString section = {}; // what the shop groups it under; may be empty
    int bufferBefore = 0; // minutes that are kept free around it, at most kLongestBuffer
    int bufferAfter = 0;
};

inline constexpr int kLongestBuffer = 240; // as in the schema

} // namespace priyom::catalog

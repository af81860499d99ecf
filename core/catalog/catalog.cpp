// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

namespace priyom::catalog {

QLatin1String channelKindKey(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Chat:
        return QLatin1String("chat");
    case ChannelKind::Call:
        return QLatin1String("call");
    case ChannelKind::Form:
        return QLatin1String("form");
    case ChannelKind::Desk:
        break;
    }
    return QLatin1String("desk");
}

std::optional<ChannelKind> channelKindFromKey(const QString& key)
{
    for (const ChannelKind kind : {ChannelKind::Chat, ChannelKind::Call, ChannelKind::Form, ChannelKind::Desk})
        if (channelKindKey(kind) == key)
            return kind;
    return std::nullopt;
}

} // namespace priyom::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/handle_channel.h"

#include "core/clients/handle.h"

#include <algorithm>

namespace priyom::catalog {

QString channelOfHandle(const QString& typed, const std::vector<Channel>& offered)
{
    const QString handle = clients::handleOf(typed);
    if (handle.isEmpty())
        return {};
    const QString named = clients::networkOf(handle);
    const auto found = std::find_if(offered.begin(), offered.end(), [&](const Channel& channel) {
        return channel.active && (named.isEmpty() ? clients::hasNicks(channel.key) : channel.key == named);
    });
    return found == offered.end() ? QString() : found->key;
}

} // namespace priyom::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
// The norms of domain.md 3 as a table: what is measured, for which channels, on which clock, and the limit that holds
// where the shop has set none.
#pragma once

#include "core/catalog/catalog.h"

#include <QLatin1String>

#include <optional>
#include <span>

namespace priyom::sla {

enum class Rule { FirstReply, Pickup, Callback, Taken, Confirm, HandOver };

enum class NormClock {
    Working,  // runs in opening hours only
    Calendar, // a ringing telephone does not wait for the morning
};

struct Norm
{
    Rule rule;
    QLatin1String key;
    int seconds;
    NormClock clock;
    bool chat;
    bool call;
    bool form;
    bool desk;

    [[nodiscard]] constexpr bool appliesTo(catalog::ChannelKind kind) const
    {
        switch (kind) {
        case catalog::ChannelKind::Chat:
            return chat;
        case catalog::ChannelKind::Call:
            return call;
        case catalog::ChannelKind::Form:
            return form;
        case catalog::ChannelKind::Desk:
            break;
        }
        return desk;
    }
};

[[nodiscard]] std::span<const Norm> norms();
[[nodiscard]] const Norm& normOf(Rule rule);
[[nodiscard]] std::optional<Rule> ruleFromKey(const QString& key);

} // namespace priyom::sla

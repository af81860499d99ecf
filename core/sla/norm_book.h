// SPDX-License-Identifier: GPL-3.0-or-later
// Which limit holds for a rule in a channel at an instant: what the shop has set for this channel, else for all, else the
// table's own. What was set later does not reach back.
#pragma once

#include "core/base/instant.h"
#include "core/sla/norm.h"

#include <vector>

namespace priyom::sla {

struct NormLimit
{
    Rule rule = Rule::FirstReply;
    ChannelId channel; // none: all channels
    Instant from;
    int seconds = 0; // 0: as all channels again
    friend bool operator==(const NormLimit&, const NormLimit&) = default;
};

class NormBook final
{
public:
    NormBook() = default;
    explicit NormBook(std::vector<NormLimit> limits);

    [[nodiscard]] Milliseconds limit(Rule rule, ChannelId channel, Instant began) const;
    // What is set for this channel alone; nothing where it goes by all of them.
    [[nodiscard]] std::optional<Milliseconds> ownLimit(Rule rule, ChannelId channel, Instant began) const;

private:
    std::vector<NormLimit> m_limits; // the latest first
};

} // namespace priyom::sla

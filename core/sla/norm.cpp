// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm.h"

#include <algorithm>

namespace priyom::sla {

namespace {

constexpr int kMinute = 60;

// rule, key, seconds, clock, chat, call, form, desk; in the order of Rule
constexpr Norm kNorms[] = {
    {Rule::FirstReply, QLatin1String("first_reply"), 3 * kMinute, NormClock::Working, true, false, false, false},
    {Rule::Pickup, QLatin1String("pickup"), 30, NormClock::Calendar, false, true, false, false},
    {Rule::Callback, QLatin1String("callback"), 15 * kMinute, NormClock::Working, false, true, false, false},
    {Rule::Taken, QLatin1String("taken"), 15 * kMinute, NormClock::Working, true, true, true, true},
    {Rule::Confirm, QLatin1String("confirm"), 15 * kMinute, NormClock::Working, true, true, true, true},
    {Rule::HandOver, QLatin1String("hand_over"), 2 * kMinute, NormClock::Working, true, false, false, false},
};

} // namespace

std::span<const Norm> norms()
{
    return kNorms;
}

const Norm& normOf(Rule rule)
{
    return kNorms[size_t(rule)];
}

std::optional<Rule> ruleFromKey(const QString& key)
{
    const auto found =
        std::find_if(std::begin(kNorms), std::end(kNorms), [&](const Norm& norm) { return norm.key == key; });
    return found == std::end(kNorms) ? std::nullopt : std::optional(found->rule);
}

} // namespace priyom::sla

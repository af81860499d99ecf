// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, messages and meetings (attribution T).
#include "core/metrics/metric_list.h"

namespace priyom::metrics {

using touches::TouchKind;

namespace {

constexpr bool isCall(const TouchFact& touch)
{
    return touch.kind == TouchKind::Call;
}

constexpr bool isIncoming(const TouchFact& touch)
{
    return isCall(touch) && touch.incoming;
}

bool isQuality(const TouchFact& touch, const Conditions& conditions)
{
    return isCall(touch) && std::chrono::seconds(touch.talkSeconds) >= conditions.qualityTalk;
}

bool isInNorm(const TouchFact& call, const Conditions& conditions)
{
    const ChannelId channel(call.keys.channel);
    if (call.answered)
        return std::chrono::seconds(std::max(call.waitSeconds, 0)) <= conditions.norms.limit(sla::Rule::Pickup, channel, call.keys.at);
    return call.calledBackAt != Instant()
        && conditions.clock.between(call.keys.at, call.calledBackAt) <= conditions.norms.limit(sla::Rule::Callback, channel, call.keys.at);
}

constexpr qint64 kMs = 1000;

} // namespace

constinit const Metric kCallsIn{
    .id = "calls_in",
    .by = Attribution::Touch,
    .rules = {[](const TouchFact& touch, const Conditions&) { return countIf(isIncoming(touch)); }},
};

constinit const Metric kCallsOut{
    .id = "calls_out",
    .by = Attribution::Touch,
    .rules = {[](const TouchFact& touch, const Conditions&) { return countIf(isCall(touch) && !touch.incoming); }},
};

constinit const Metric kCallsQuality{
    .id = "calls_quality",
    .by = Attribution::Touch,
    .rules = {[](const TouchFact& touch, const Conditions& conditions) { return countIf(isQuality(touch, conditions)); }},
};

constinit const Metric kCallsMissed{
    .id = "calls_missed",
    .direction = Direction::Less,
    .by = Attribution::Touch,
    .rules = {[](const TouchFact& touch, const Conditions&) { return countIf(isIncoming(touch) && !touch.answered); }},
};

constinit const Metric kCallsPickupRate{
    .id = "calls_pickup_rate",
    .unit = Unit::Fraction,
    .by = Attribution::Touch,
    .kind = Kind::Rate,
    .rules = {[](const TouchFact& touch, const Conditions&) { return isIncoming(touch) ? flagIf(touch.answered) : Pick(); }},
};

constinit const Metric kCallsInNormRate{
    .id = "calls_in_norm_rate",
    .unit = Unit::Fraction,
    .by = Attribution::Touch,
    .kind = Kind::Rate,
    .rules = {[](const TouchFact& touch, const Conditions& conditions) {
        return isIncoming(touch) ? flagIf(isInNorm(touch, conditions)) : Pick();
    }},
    .extra = Extra::CallBack,
};

constinit const Metric kWaitMedian{
    .id = "wait_median",
    .unit = Unit::Seconds,
    .direction = Direction::Less,
    .by = Attribution::Touch,
    .kind = Kind::Median,
    .rules = {[](const TouchFact& touch, const Conditions&) {
        return isIncoming(touch) && touch.answered && touch.waitSeconds >= 0 ? valueOf(touch.waitSeconds * kMs) : Pick();
    }},
};

constinit const Metric kRatingMean{
    .id = "rating_mean",
    .unit = Unit::Points,
    .by = Attribution::Touch,
    .kind = Kind::Mean,
    .rules = {[](const TouchFact& touch, const Conditions&) {
        return isCall(touch) && touch.rating >= 0 ? valueOf(touch.rating) : Pick();
    }},
};

constinit const Metric kTalkSeconds{
    .id = "talk_seconds",
    .unit = Unit::Seconds,
    .by = Attribution::Touch,
    .kind = Kind::Sum,
    .rules = {[](const TouchFact& touch, const Conditions&) {
        return isCall(touch) && touch.answered ? valueOf(touch.talkSeconds * kMs) : Pick();
    }},
};

constinit const Metric kAht{
    .id = "aht",
    .unit = Unit::Seconds,
    .direction = Direction::Less,
    .by = Attribution::Touch,
    .kind = Kind::Mean,
    .rules = {[](const TouchFact& touch, const Conditions&) {
        return isCall(touch) && touch.answered ? valueOf(touch.talkSeconds * kMs) : Pick();
    }},
};

constinit const Metric kMessagesOut{
    .id = "messages_out",
    .by = Attribution::Touch,
    .rules = {[](const TouchFact& touch, const Conditions&) {
        return countIf(touch.kind == TouchKind::Message && !touch.incoming);
    }},
};

constinit const Metric kMeetings{
    .id = "meetings",
    .by = Attribution::Touch,
    .rules = {[](const TouchFact& touch, const Conditions&) { return countIf(touch.kind == TouchKind::Meeting); }},
};

constinit const Metric kCallToVisit{
    .id = "call_to_visit",
    .unit = Unit::Fraction,
    .by = Attribution::Touch,
    .kind = Kind::Ratio,
    .rules = {[](const FirstBookingFact&, const Conditions&) { return shareOf(1, 0); },
              [](const TouchFact& touch, const Conditions& conditions) {
                  return isQuality(touch, conditions) ? shareOf(0, 1) : Pick();
              }},
    .extra = Extra::FirstBookings,
};

} // namespace priyom::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
// How soon leads are answered, taken and confirmed, and how often within the norm. A case counts for a rate once it has
// ended or its limit has passed: one that still has time is neither kept nor broken.
#include "core/metrics/metric_list.h"

#include "core/sla/norm.h"

#include <algorithm>

namespace priyom::metrics {

namespace {

constexpr Instant kNever;

Pick afterArrival(const LeadFact& lead, Instant reply)
{
    return reply == kNever ? beside() : valueOf((reply - lead.keys.at).count());
}

// `until`: when the waiting ended without success; the case may have been cut off before its limit. Past the limit is some
// working time after it, which the clock finds within days where the time passed since may be years.
Pick withinLimit(sla::Rule rule, const FactKeys& keys, Instant begun, Instant ended, Instant until, const Conditions& conditions)
{
    const schedule::WorkingClock& clock = conditions.clock;
    const Milliseconds limit = conditions.norms.limit(rule, ChannelId(keys.channel), begun);
    const Instant pastFrom = clock.nextOpening(clock.add(begun, limit));
    if (ended != kNever)
        return flagIf(ended <= pastFrom);
    return pastFrom < until ? flagIf(false) : Pick();
}

} // namespace

constinit const Metric kFirstResponseMedian{
    .id = "first_response_median",
    .unit = Unit::Seconds,
    .direction = Direction::Less,
    .kind = Kind::Median,
    .rules = {[](const LeadFact& lead, const Conditions&) { return afterArrival(lead, lead.firstReplyAt); }},
    .countsBeside = true,
};

constinit const Metric kFirstResponseMedianWork{
    .id = "first_response_median_work",
    .unit = Unit::Seconds,
    .direction = Direction::Less,
    .kind = Kind::Median,
    .rules = {[](const LeadFact& lead, const Conditions& conditions) {
        return lead.firstReplyAt == kNever ? beside()
                                           : valueOf(conditions.clock.between(lead.keys.at, lead.firstReplyAt).count());
    }},
    .countsBeside = true,
};

constinit const Metric kFirstHumanResponseMedian{
    .id = "first_human_response_median",
    .unit = Unit::Seconds,
    .direction = Direction::Less,
    .kind = Kind::Median,
    .rules = {[](const LeadFact& lead, const Conditions&) { return afterArrival(lead, lead.firstHumanReplyAt); }},
    .countsBeside = true,
};

constinit const Metric kSlaFirstReplyRate{
    .id = "sla_first_reply_rate",
    .unit = Unit::Fraction,
    .kind = Kind::Rate,
    .rules = {[](const LeadFact& lead, const Conditions& conditions) {
        if (!sla::normOf(sla::Rule::FirstReply).appliesTo(lead.channelKind))
            return Pick();
        return withinLimit(sla::Rule::FirstReply, lead.keys, lead.keys.at, lead.firstReplyAt, conditions.now, conditions);
    }},
};

constinit const Metric kSlaTakenRate{
    .id = "sla_taken_rate",
    .unit = Unit::Fraction,
    .kind = Kind::Rate,
    .rules = {[](const LeadFact& lead, const Conditions& conditions) {
        return withinLimit(sla::Rule::Taken, lead.keys, lead.keys.at, lead.takenAt, conditions.now, conditions);
    }},
};

// A visit that ended (was cancelled, came, was missed) unconfirmed waited until that moment.
constinit const Metric kSlaConfirmRate{
    .id = "sla_confirm_rate",
    .unit = Unit::Fraction,
    .kind = Kind::Rate,
    .rules = {[](const BookingFact& booking, const Conditions& conditions) {
        const Instant until = booking.outcomeAt == kNever ? conditions.now : std::min(conditions.now, booking.outcomeAt);
        return withinLimit(sla::Rule::Confirm, booking.keys, booking.bookedAt, booking.confirmedAt, until, conditions);
    }},
};

// On the calendar clock: whoever lets it ring is at work. A call that nobody took is past its limit.
constinit const Metric kSlaPickupRate{
    .id = "sla_pickup_rate",
    .unit = Unit::Fraction,
    .by = Attribution::Touch,
    .kind = Kind::Rate,
    .rules = {[](const TouchFact& call, const Conditions& conditions) {
        if (call.kind != touches::TouchKind::Call || !call.incoming)
            return Pick();
        const Milliseconds limit = conditions.norms.limit(sla::Rule::Pickup, ChannelId(call.keys.channel), call.keys.at);
        return flagIf(call.answered && std::chrono::seconds(std::max(call.waitSeconds, 0)) <= limit);
    }},
};

constinit const Metric kSlaCallbackRate{
    .id = "sla_callback_rate",
    .unit = Unit::Fraction,
    .by = Attribution::Touch,
    .kind = Kind::Rate,
    .rules = {[](const TouchFact& call, const Conditions& conditions) {
        if (call.kind != touches::TouchKind::Call || !call.incoming || call.answered)
            return Pick();
        return withinLimit(sla::Rule::Callback, call.keys, call.keys.at, call.calledBackAt, conditions.now, conditions);
    }},
    .extra = Extra::CallBack,
};

} // namespace priyom::metrics
